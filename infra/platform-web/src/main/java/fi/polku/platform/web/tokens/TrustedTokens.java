package fi.polku.platform.web.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.JWTProcessor;
import fi.polku.platform.web.AuthenticationAway;
import fi.polku.platform.web.User;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Turns a bearer token into the user it speaks of, or refuses it. */
final class TrustedTokens {

    private final Map<String, JWTProcessor<SecurityContext>> issuers;

    TrustedTokens(Map<String, JWTProcessor<SecurityContext>> issuers) {
        this.issuers = Map.copyOf(issuers);
    }

    UserAuthentication check(BearerTokenAuthenticationToken presented) {
        try {
            return user(SignedJWT.parse(presented.getToken()));
        } catch (KeysAway e) {
            throw new AuthenticationAway("An issuer is away", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new InvalidBearerTokenException("Not believed", e);
        }
    }

    private UserAuthentication user(SignedJWT token) throws ParseException, BadJOSEException, JOSEException {
        var claimed = token.getJWTClaimsSet().getIssuer();
        @Nullable JWTProcessor<SecurityContext> rules = claimed == null ? null : issuers.get(claimed);
        if (rules == null || TokenRules.bringsItsOwnKey(token.getHeader())) {
            throw new BadJOSEException("Not of our issuers");
        }
        JWTClaimsSet claims = rules.process(token, null);
        return new UserAuthentication(
                new User(claimed, claims.getSubject()),
                claims.getExpirationTime().toInstant());
    }
}
