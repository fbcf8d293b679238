package fi.polku.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.polku.platform.test.stack.Ports;
import fi.polku.platform.test.stack.StackFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A token issuer with keys of its own, found by OpenID discovery on 127.0.0.1; several may run side by side.
 *
 * <p>Its plain tokens are what a service must accept; the forgeries are made by changing claims or signing by hand.
 */
public final class TestTokens implements AutoCloseable {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final RSAKey key = newKey();
    private final IssuerPages pages;

    private TestTokens(Map<String, Object> metadata) {
        this.pages = new IssuerPages(Ports.free(), new JWKSet(key.toPublicJWK()), metadata);
        pages.start();
    }

    public static TestTokens start() {
        return start(Map.of());
    }

    /** With more members in its discovery document, such as those by which a demo issuer is known. */
    public static TestTokens start(Map<String, Object> metadata) {
        return new TestTokens(metadata);
    }

    public String issuer() {
        return pages.issuer();
    }

    public String token(String subject) {
        return token(subject, claims -> {});
    }

    /** A token whose claims the caller may change, all of them, before it is signed. */
    public String token(String subject, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = CLOCK.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience("polku")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
        change.accept(claims);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        return signed(header, claims.build());
    }

    /** Signs with this issuer's key whatever the header says. */
    public String signed(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("Cannot sign with " + header, e);
        }
        return token.serialize();
    }

    /** The key pair, for forging. */
    public RSAKey key() {
        return key;
    }

    /** Takes the issuer away; {@link #comeBack()} puts it where it was, with the same keys. */
    public void goAway() {
        pages.stop();
    }

    public void comeBack() {
        pages.start();
    }

    @Override
    public void close() {
        pages.stop();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new StackFailure("No RSA key could be made", e);
        }
    }
}
