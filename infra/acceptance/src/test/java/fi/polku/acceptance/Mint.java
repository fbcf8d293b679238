package fi.polku.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes tokens with the very key of the stack's issuer: users that it does not know, and tokens that it never would give. */
final class Mint {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final String issuer;
    private final RSAKey key;

    Mint(Stack stack) {
        issuer = stack.address("issuer");
        try {
            key = RSAKey.parse(Files.readString(stack.folder().resolve("issuer/key.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return issuer;
    }

    RSAKey key() {
        return key;
    }

    String token(String subject) {
        return token(subject, _ -> {});
    }

    /** A token whose claims may be changed, all of them, before it is signed. */
    String token(String subject, Consumer<JWTClaimsSet.Builder> change) {
        return signed(header().build(), claims(subject, change));
    }

    /** Claims that are good where they are not changed. */
    JWTClaimsSet claims(String subject, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience("polku")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(in(Duration.ZERO))
                .notBeforeTime(in(Duration.ZERO))
                .expirationTime(in(LIFETIME));
        change.accept(claims);
        return claims.build();
    }

    JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID());
    }

    String signed(JWSHeader header, JWTClaimsSet claims) {
        return signed(header, claims, key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("Cannot sign with " + header, e);
        }
        return token.serialize();
    }

    static Date in(Duration time) {
        Instant now = CLOCK.instant();
        return Date.from(now.plus(time));
    }
}
