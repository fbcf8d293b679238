package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fi.polku.platform.test.TestTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forgery matrix: whatever a trusted issuer did not sign, for us, as an access token, in its time, is refused. */
class ForgedTokenTests {

    private static final TestTokens TOKENS = TestService.TOKENS;
    private static final TestTokens OTHERS = TestService.OTHERS;
    private static final RSAKey STRANGE = key("strange");

    private final TestService service = TestService.shared();

    record Forged(String how, String token) {

        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Forged> forged() throws Exception {
        var claims = claims();
        return Stream.of(
                new Forged("alg none", new PlainJWT(claims).serialize()),
                new Forged("alg none with a signature", without(TOKENS.token("anna"))),
                new Forged("signature cut off", TOKENS.token("anna").replaceFirst("\\.[^.]*$", ".")),
                new Forged("payload changed", changed(TOKENS.token("anna"))),
                new Forged(
                        "HS256 with the public key as PEM-less bytes",
                        hs256(publicKey().toRSAPublicKey().getEncoded())),
                new Forged(
                        "HS256 with the public JWK",
                        hs256(publicKey().toJSONString().getBytes(StandardCharsets.UTF_8))),
                new Forged(
                        "HS256 with the modulus", hs256(publicKey().getModulus().decode())),
                new Forged("other key, our kid", signed(header().build(), claims, STRANGE)),
                new Forged(
                        "other key, its own jwk",
                        signed(header().jwk(STRANGE.toPublicJWK()).build(), claims, STRANGE)),
                new Forged("other key, jku", signed(header().jwkURL(elsewhere()).build(), claims, STRANGE)),
                new Forged(
                        "other key, x5u",
                        signed(header().x509CertURL(elsewhere()).build(), claims, STRANGE)),
                new Forged(
                        "right key, but jku",
                        signed(header().jwkURL(elsewhere()).build(), claims, TOKENS.key())),
                new Forged(
                        "right key, but x5u",
                        signed(header().x509CertURL(elsewhere()).build(), claims, TOKENS.key())),
                new Forged(
                        "right key, but jwk",
                        signed(header().jwk(TOKENS.key().toPublicJWK()).build(), claims, TOKENS.key())),
                new Forged(
                        "right key, but x5c",
                        signed(
                                header().x509CertChain(List.of(Base64.encode("certificate")))
                                        .build(),
                                claims,
                                TOKENS.key())),
                new Forged("kid walks through folders", kid("../../../../dev/null")),
                new Forged("kid is SQL", kid("x' UNION SELECT 'key")),
                new Forged("kid is an address", kid(elsewhere().toString())),
                new Forged(
                        "unknown critical header",
                        signed(
                                header().criticalParams(Set.of("polku"))
                                        .customParam("polku", 1)
                                        .build(),
                                claims,
                                TOKENS.key())),
                new Forged(
                        "typ of another kind",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .type(new JOSEObjectType("logout+jwt"))
                                        .keyID(TOKENS.key().getKeyID())
                                        .build(),
                                claims,
                                TOKENS.key())),
                new Forged("unknown issuer", TOKENS.token("anna", c -> c.issuer("https://elsewhere.example"))),
                new Forged("no issuer", TOKENS.token("anna", c -> c.issuer(null))),
                new Forged("issuer with a slash more", TOKENS.token("anna", c -> c.issuer(TOKENS.issuer() + "/"))),
                new Forged("issuer A signs for issuer B", OTHERS.token("anna", c -> c.issuer(TOKENS.issuer()))),
                new Forged("issuer A signs for issuer B with B's kid", signed(header().build(), claims, OTHERS.key())),
                new Forged("other audience", TOKENS.token("anna", c -> c.audience("polku-web"))),
                new Forged("no audience", TOKENS.token("anna", c -> c.audience((String) null))),
                new Forged("expired", TOKENS.token("anna", c -> c.expirationTime(in(Duration.ofSeconds(-62))))),
                new Forged("never expires", TOKENS.token("anna", c -> c.expirationTime(null))),
                new Forged("not yet valid", TOKENS.token("anna", c -> c.notBeforeTime(in(Duration.ofSeconds(65))))),
                new Forged(
                        "clock five minutes ahead",
                        TOKENS.token("anna", c -> c.notBeforeTime(in(Duration.ofMinutes(5))))),
                new Forged("issued in five minutes", TOKENS.token("anna", c -> c.issueTime(in(Duration.ofMinutes(5))))),
                new Forged("no subject", TOKENS.token("anna", c -> c.subject(null))),
                new Forged("blank subject", TOKENS.token("anna", c -> c.subject(" "))),
                new Forged(
                        "ID token by audience",
                        TOKENS.token("anna", c -> c.audience("polku-web").claim("nonce", "n"))),
                new Forged("ID token by nonce", TOKENS.token("anna", c -> c.claim("nonce", "n"))),
                new Forged("ID token by at_hash", TOKENS.token("anna", c -> c.claim("at_hash", "h"))),
                new Forged("ID token by Keycloak's typ", TOKENS.token("anna", c -> c.claim("typ", "ID"))),
                new Forged("refresh token by Keycloak's typ", TOKENS.token("anna", c -> c.claim("typ", "Refresh"))),
                new Forged("five parts", TOKENS.token("anna") + ".a.b"),
                new Forged("no JSON inside", "YQ.YQ.YQ"),
                new Forged("not a token", "anna"));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void refuses(Forged forged) {
        var answer = service.send(service.request("/user", forged.token()));

        problem(answer, 401, "invalid-token");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"polku\", error=\"invalid_token\"");
    }

    static Stream<Forged> honest() throws Exception {
        return Stream.of(
                new Forged("plain", TOKENS.token("anna")),
                new Forged("several audiences", TOKENS.token("anna", c -> c.audience(List.of("other", "polku")))),
                new Forged(
                        "expired within the skew",
                        TOKENS.token("anna", c -> c.expirationTime(in(Duration.ofSeconds(-40))))),
                new Forged(
                        "valid within the skew",
                        TOKENS.token("anna", c -> c.notBeforeTime(in(Duration.ofSeconds(50))))),
                new Forged(
                        "issued within the skew", TOKENS.token("anna", c -> c.issueTime(in(Duration.ofSeconds(60))))),
                new Forged(
                        "at+jwt",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .type(new JOSEObjectType("at+jwt"))
                                        .keyID(TOKENS.key().getKeyID())
                                        .build(),
                                claims(),
                                TOKENS.key())),
                new Forged(
                        "PS512",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.PS512)
                                        .keyID(TOKENS.key().getKeyID())
                                        .build(),
                                claims(),
                                TOKENS.key())),
                new Forged("Keycloak's access token", TOKENS.token("anna", c -> c.claim("typ", "Bearer"))));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void believes(Forged token) {
        var answer = service.send(service.request("/user", token.token()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"anna\"").contains(TOKENS.issuer());
    }

    @Test
    void tellsIssuersApart() {
        var answer = service.send(service.request("/user", OTHERS.token("anna")));

        assertThat(answer.body()).contains(OTHERS.issuer()).doesNotContain(TOKENS.issuer());
    }

    @Test
    void asksForATokenOfEverythingUnderApi() {
        for (var path : List.of("/user", "", "/nowhere", "/../openapi.json")) {
            var answer = service.send(service.anonymous(path));

            assertThat(answer.statusCode()).as(path).isIn(401, 400);
        }
        problem(service.send(service.anonymous("/user")), 401, "unauthenticated");
        assertThat(service.send(service.anonymous("/user")).headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"polku\"");
    }

    @Test
    void takesATokenFromTheHeaderOnly() {
        var answer = service.send(service.anonymous("/user?access_token=" + TOKENS.token("anna")));

        problem(answer, 401, "unauthenticated");
    }

    @Test
    void keepsNoSession() {
        assertThat(service.get("/user").headers().map()).doesNotContainKey("set-cookie");
    }

    private static JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(TOKENS.token("anna")).getJWTClaimsSet();
    }

    private static Date in(Duration time) {
        return Date.from(Clock.systemUTC().instant().plus(time));
    }

    private static RSAKey publicKey() {
        return TOKENS.key().toPublicJWK();
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(TOKENS.key().getKeyID());
    }

    private static URI elsewhere() {
        return URI.create(OTHERS.issuer() + "/jwks");
    }

    private static String kid(String kid) throws Exception {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims(), STRANGE);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String hs256(byte[] secret) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(TOKENS.key().getKeyID())
                .build();
        var token = new SignedJWT(header, claims());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static String without(String token) {
        return Base64URL.encode("{\"alg\":\"none\"}") + token.substring(token.indexOf('.'));
    }

    private static String changed(String token) {
        var parts = token.split("\\.", -1);
        var payload = new Base64URL(parts[1]).decodeToString().replace("\"anna\"", "\"bea\"");
        return parts[0] + "." + Base64URL.encode(payload) + "." + parts[2];
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
