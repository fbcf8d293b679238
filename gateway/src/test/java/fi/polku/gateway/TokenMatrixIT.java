package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.polku.platform.test.TestTokens;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** S1: every forged or foreign token is refused, every good one passes. */
@ExtendWith(GatewayExtension.class)
class TokenMatrixIT {
    private final RunningGateway gateway;

    TokenMatrixIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** Makes a token a thief might try, from an issuer's keys. */
    interface Forgery {
        String by(TestTokens issuer, TestTokens other) throws JOSEException, ParseException;
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("no signature", (i, _) -> new PlainJWT(claims(i).build()).serialize()),
                forgery("signed with the public key as a secret", TokenMatrixIT::publicKeyAsSecret),
                forgery("another issuer's signature", (i, o) -> o.token("thief", c -> c.issuer(i.issuer()))),
                forgery("an unknown issuer", (i, _) -> i.token("thief", c -> c.issuer("https://evil.example"))),
                forgery("no issuer", (i, _) -> i.token("thief", c -> c.issuer(null))),
                forgery("another audience", (i, _) -> i.token("thief", c -> c.audience("other"))),
                forgery("no audience", (i, _) -> i.token("thief", c -> c.audience((String) null))),
                forgery("no subject", (i, _) -> i.token("thief", c -> c.subject(null))),
                forgery(
                        "expired",
                        (i, _) -> i.token("late", c -> c.issueTime(at(-600)).expirationTime(at(-90)))),
                forgery("never expiring", (i, _) -> i.token("late", c -> c.expirationTime(null))),
                forgery("not yet valid", (i, _) -> i.token("early", c -> c.notBeforeTime(at(90)))),
                forgery("issued in the future", (i, _) -> i.token("early", c -> c.issueTime(at(300)))),
                forgery("an ID token with a nonce", (i, _) -> i.token("thief", c -> c.claim("nonce", "n"))),
                forgery("an ID token with at_hash", (i, _) -> i.token("thief", c -> c.claim("at_hash", "h"))),
                forgery("Keycloak's ID token", (i, _) -> i.token("thief", c -> c.claim("typ", "ID"))),
                forgery("a refresh token", (i, _) -> i.token("thief", c -> c.claim("typ", "Refresh"))),
                forgery("an endless subject", (i, _) -> i.token("x".repeat(256))),
                forgery("a logout token", (i, _) -> header(i, h -> h.type(new JOSEObjectType("logout+jwt")))),
                forgery("jku", (i, o) -> header(o, h -> h.jwkURL(URI.create(o.issuer() + "/jwks")), i)),
                forgery("x5u", (i, o) -> header(o, h -> h.x509CertURL(URI.create(o.issuer() + "/x")), i)),
                forgery(
                        "an embedded key",
                        (i, o) -> header(o, h -> h.jwk(o.key().toPublicJWK()), i)),
                forgery("kid that climbs", (i, o) -> header(o, h -> h.keyID("../../../dev/null"), i)),
                forgery("an unknown critical header", (i, _) -> header(i, h -> h.criticalParams(Set.of("x")))),
                forgery("a changed claim", TokenMatrixIT::changedClaim),
                forgery("a cut signature", (i, _) -> i.token("thief").replaceAll("\\.[^.]*$", ".")),
                forgery("no token at all", (_, _) -> "nonsense"),
                forgery("two dots", (_, _) -> ".."));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void refusesAForgedToken(Forgery forgery) throws Exception {
        var token = forgery.by(gateway.tokens(), gateway.otherTokens());

        var answer = gateway.sendAs(token, "/api/directory/forged", request -> request);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("\"code\":\"invalid-token\"").doesNotContain("xception");
        assertThat(gateway.backend("directory").seenAt("/api/directory/forged")).isEmpty();
    }

    @Test
    void refusesARequestWithoutAToken() {
        var answer = gateway.sendBare("/api/directory/regions", request -> request);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
    }

    @Test
    void refusesATokenInTheAddress() {
        var token = gateway.tokens().token("aino");

        var answer = gateway.sendBare("/api/directory/regions?access_token=" + token, request -> request);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void takesTokensOfEachTrustedIssuer() {
        var one = gateway.tokens().token("aino");
        var other = gateway.otherTokens().token("aino");

        assertThat(gateway.sendAs(one, "/api/directory/regions", r -> r).statusCode())
                .isEqualTo(200);
        assertThat(gateway.sendAs(other, "/api/directory/regions", r -> r).statusCode())
                .isEqualTo(200);
    }

    @Test
    void forgivesAMinuteOfClockSkew() {
        var late = gateway.tokens().token("aino", c -> c.issueTime(at(-600)).expirationTime(at(-30)));
        var early = gateway.tokens().token("aino", c -> c.notBeforeTime(at(40)));

        assertThat(gateway.sendAs(late, "/api/directory/regions", r -> r).statusCode())
                .isEqualTo(200);
        assertThat(gateway.sendAs(early, "/api/directory/regions", r -> r).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesATokenThatExpiresBetweenTwoRequestsThoughItsSignatureIsRemembered() {
        var token = gateway.tokens().token("aino", c -> c.issueTime(at(-600)).expirationTime(at(-54)));
        var first = gateway.sendAs(token, "/api/directory/regions", r -> r).statusCode();

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        gateway.sendAs(token, "/api/directory/regions", r -> r).statusCode() == 401);
        assertThat(first).isEqualTo(200);
    }

    private static Arguments forgery(String name, Forgery forgery) {
        return argumentSet(name, forgery);
    }

    private static Date at(int secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }

    private static JWTClaimsSet.Builder claims(TestTokens issuer) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .subject("thief")
                .audience("polku")
                .issueTime(at(0))
                .expirationTime(at(600));
    }

    private static String publicKeyAsSecret(TestTokens issuer, TestTokens other) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(issuer.key().getKeyID())
                .build();
        var token = new SignedJWT(header, claims(issuer).build());
        token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String header(TestTokens signer, Consumer<JWSHeader.Builder> change) {
        return header(signer, change, signer);
    }

    /** Signed by one, in the name of another, under a header of the forger's choice. */
    private static String header(TestTokens signer, Consumer<JWSHeader.Builder> change, TestTokens named) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(named.key().getKeyID());
        change.accept(header);
        return signer.signed(header.build(), claims(named).build());
    }

    private static String changedClaim(TestTokens issuer, TestTokens other) throws ParseException {
        var parts = issuer.token("aino").split("\\.", -1);
        var forged = new PlainJWT(claims(issuer).subject("admin").build())
                .serialize()
                .split("\\.", -1)[1];
        return String.join(".", parts[0], forged, parts[2]);
    }
}
