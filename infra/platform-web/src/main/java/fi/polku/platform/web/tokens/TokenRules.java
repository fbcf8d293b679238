package fi.polku.platform.web.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token of one issuer must be: an access token for us, signed with a key of that issuer, in its time. */
final class TokenRules {

    static final int SKEW_SECONDS = 60;

    private static final int LONGEST_SUBJECT = 255;

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** Claims that only ID tokens have. */
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private TokenRules() {}

    static DefaultJWTProcessor<SecurityContext> of(String issuer, String audience, JWKSource<SecurityContext> keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
        processor.setJWTClaimsSetVerifier(new Claims(issuer, audience));
        return processor;
    }

    /** Whether the header points at keys of its own, which nobody honest needs. */
    static boolean bringsItsOwnKey(JWSHeader header) {
        return header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null;
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        Claims(String issuer, String audience) {
            super(
                    Set.of(audience),
                    new JWTClaimsSet.Builder().issuer(issuer).build(),
                    Set.of("sub", "exp"),
                    OF_ID_TOKENS);
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            var subject = claims.getSubject();
            if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
                throw new BadJWTException("No usable subject");
            }
            var issued = claims.getIssueTime();
            if (issued != null
                    && issued.toInstant().isAfter(currentTime().toInstant().plusSeconds(SKEW_SECONDS))) {
                throw new BadJWTException("Issued in the future");
            }
            // Keycloak names in the payload what a token is for.
            var purpose = claims.getClaim("typ");
            if (purpose != null && !(purpose instanceof String text && text.equalsIgnoreCase("Bearer"))) {
                throw new BadJWTException("No access token");
            }
        }
    }
}
