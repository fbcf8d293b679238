package fi.polku.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S1 and the tokens of R12: what a trusted issuer did not sign, for Polku, as an access token, in its time, is refused everywhere. */
@ExtendWith(RunningPolku.class)
class ForgedTokensIT {
    private static final String USER = "kp-analyytikko";
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration TOO_FAR = Duration.ofMinutes(5);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(20);

    /** Something at the gateway and at every service that this user may ask for. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "gateway",
            List.of(
                    "/api/directory/me",
                    "/api/referral/codes",
                    "/api/consultation/codes",
                    "/api/reporting/indicators",
                    "/api/openapi.json"),
            "directory",
            List.of("/api/directory/me"),
            "referral",
            List.of("/api/referral/codes"),
            "consultation",
            List.of("/api/consultation/codes"),
            "reporting",
            List.of("/api/reporting/indicators"));

    private final SoftAssertions all = new SoftAssertions();
    private final Polku polku;
    private final Mint mint;
    private final TestTokens other;
    private final RSAKey strange;

    ForgedTokensIT(Polku polku) throws JOSEException {
        this.polku = polku;
        mint = new Mint(polku.stack());
        other = polku.stack().otherIssuer();
        strange = new RSAKeyGenerator(2048).keyID("strange").generate();
    }

    @Test
    void refusesEveryForgeryAtTheGatewayAndAtEveryService() throws JOSEException {
        Map<String, String> forged = forged();

        long asked = 0;
        for (Map.Entry<String, String> forgery : forged.entrySet()) {
            for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
                for (String path : place.getValue()) {
                    Answer answer =
                            polku.with(forgery.getValue(), place.getKey()).get(path);
                    asked++;
                    all.assertThat(answer.status())
                            .as("%s at %s: %s", forgery.getKey(), place.getKey(), answer)
                            .isEqualTo(401);
                    all.assertThat(answer.isProblem()).isTrue();
                }
            }
        }
        all.assertAll();
        Figure.print("S1", "%d forgeries, %d requests, all 401".formatted(forged.size(), asked));
    }

    @Test
    void believesWhatIsMadeTheSameWayAndIsRight() {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("plain", mint.token(USER));
        right.put("several audiences", mint.token(USER, claims -> claims.audience(List.of("other", "polku"))));
        right.put("at+jwt", mint.signed(typed("at+jwt"), mint.claims(USER, _ -> {})));
        right.put("expired within the skew", expiring(SKEW.minus(ON_THE_WAY).negated()));
        right.put("valid in a minute", mint.token(USER, claims -> claims.notBeforeTime(Mint.in(SKEW))));
        right.put("issued in a minute", mint.token(USER, claims -> claims.issueTime(Mint.in(SKEW))));
        right.put("a clock a minute fast", skewed(SKEW));

        right.forEach((name, token) -> PLACES.forEach((place, paths) ->
                paths.forEach(path -> all.assertThat(polku.with(token, place).get(path))
                        .as("%s at %s", name, place)
                        .matches(Answer::succeeded))));
        // The other issuer is believed as well, else what it signs for the first would show nothing.
        all.assertThat(polku.with(other.token(USER)).get("/api/referral/codes")).matches(Answer::succeeded);
        all.assertAll();
        Figure.print("R12", "token times skewed by 60 s accepted at the gateway and four services, by 5 min refused");
    }

    private Map<String, String> forged() throws JOSEException {
        Map<String, String> forged = new LinkedHashMap<>();
        JWTClaimsSet good = mint.claims(USER, _ -> {});
        String token = mint.token(USER);
        URI elsewhere = URI.create(other.issuer() + "/jwks");

        forged.put("alg none", new PlainJWT(good).serialize());
        forged.put("alg none with a signature", Base64URL.encode("{\"alg\":\"none\"}") + rest(token));
        forged.put("alg None", Base64URL.encode("{\"alg\":\"None\"}") + rest(token));
        forged.put("signature cut off", token.replaceFirst("\\.[^.]*$", "."));
        forged.put("payload changed", changed(token));
        forged.put(
                "HS256 with the public key", hs256(mint.key().toRSAPublicKey().getEncoded()));
        forged.put(
                "HS256 with the public JWK",
                hs256(mint.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        forged.put("HS256 with the modulus", hs256(mint.key().getModulus().decode()));

        forged.put(
                "another's key under the issuer's kid",
                Mint.signed(mint.header().build(), good, strange));
        forged.put("jwk", Mint.signed(mint.header().jwk(strange.toPublicJWK()).build(), good, strange));
        forged.put("jku", Mint.signed(mint.header().jwkURL(elsewhere).build(), good, other.key()));
        forged.put("x5u", Mint.signed(mint.header().x509CertURL(elsewhere).build(), good, other.key()));
        forged.put(
                "right key and jwk",
                mint.signed(mint.header().jwk(mint.key().toPublicJWK()).build(), good));
        forged.put(
                "right key and jku", mint.signed(mint.header().jwkURL(elsewhere).build(), good));
        forged.put(
                "right key and x5u",
                mint.signed(mint.header().x509CertURL(elsewhere).build(), good));
        forged.put(
                "right key and x5c",
                mint.signed(
                        mint.header()
                                .x509CertChain(List.of(Base64.encode("certificate")))
                                .build(),
                        good));
        for (String kid : List.of(
                "../../../../dev/null",
                "/dev/null",
                "..\\..\\key.json",
                "x' UNION SELECT 'key",
                "' OR '1'='1",
                "$(id)",
                "",
                elsewhere.toString())) {
            forged.put("kid " + kid, Mint.signed(mint.header().keyID(kid).build(), good, strange));
        }
        forged.put(
                "unknown critical header",
                mint.signed(
                        mint.header()
                                .criticalParams(Set.of("polku"))
                                .customParam("polku", 1)
                                .build(),
                        good));

        forged.put("unknown issuer", with(claims -> claims.issuer("https://elsewhere.example")));
        forged.put("no issuer", with(claims -> claims.issuer(null)));
        forged.put("issuer with a slash more", with(claims -> claims.issuer(mint.issuer() + "/")));
        forged.put("issuer A for issuer B", with(claims -> claims.issuer(other.issuer())));
        forged.put("issuer B for issuer A", other.token(USER, claims -> claims.issuer(mint.issuer())));
        forged.put(
                "issuer B for issuer A under A's kid", Mint.signed(mint.header().build(), good, other.key()));
        forged.put(
                "issuer A for issuer B under B's kid",
                mint.signed(
                        mint.header().keyID(other.key().getKeyID()).build(),
                        mint.claims(USER, claims -> claims.issuer(other.issuer()))));
        forged.put("other audience", with(claims -> claims.audience("polku-web")));
        forged.put("no audience", with(claims -> claims.audience((String) null)));
        forged.put("no subject", with(claims -> claims.subject(null)));
        forged.put("blank subject", with(claims -> claims.subject(" ")));

        forged.put("never expires", with(claims -> claims.expirationTime(null)));
        forged.put("expired", expiring(SKEW.plusSeconds(2).negated()));
        forged.put("expired five minutes ago", expiring(TOO_FAR.negated()));
        forged.put("not yet valid", with(claims -> claims.notBeforeTime(Mint.in(TOO_FAR))));
        forged.put("issued in five minutes", with(claims -> claims.issueTime(Mint.in(TOO_FAR))));
        forged.put("a clock five minutes fast", skewed(TOO_FAR));

        forged.put(
                "ID token by audience",
                with(claims -> claims.audience("polku-web").claim("nonce", "n")));
        forged.put("ID token by nonce", with(claims -> claims.claim("nonce", "n")));
        forged.put("ID token by at_hash", with(claims -> claims.claim("at_hash", "h")));
        forged.put("ID token by Keycloak's typ", with(claims -> claims.claim("typ", "ID")));
        forged.put("refresh token by Keycloak's typ", with(claims -> claims.claim("typ", "Refresh")));
        forged.put("logout token by its type", mint.signed(typed("logout+jwt"), good));

        forged.put("five parts", token + ".a.b");
        forged.put("no JSON inside", "YQ.YQ.YQ");
        forged.put("no token", USER);
        return forged;
    }

    private String with(Consumer<JWTClaimsSet.Builder> change) {
        return mint.token(USER, change);
    }

    private String expiring(Duration in) {
        return with(claims -> claims.issueTime(Mint.in(Duration.ofHours(-1)))
                .notBeforeTime(Mint.in(Duration.ofHours(-1)))
                .expirationTime(Mint.in(in)));
    }

    /** As an issuer would give it whose clock is fast by this much. */
    private String skewed(Duration ahead) {
        return with(claims -> claims.issueTime(Mint.in(ahead))
                .notBeforeTime(Mint.in(ahead))
                .expirationTime(Mint.in(ahead.plus(Duration.ofMinutes(10)))));
    }

    private JWSHeader typed(String type) {
        return mint.header().type(new JOSEObjectType(type)).build();
    }

    private String hs256(byte[] secret) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(mint.key().getKeyID())
                        .build(),
                mint.claims(USER, _ -> {}));
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static String rest(String token) {
        return token.substring(token.indexOf('.'));
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.", -1);
        String payload = new Base64URL(parts[1]).decodeToString().replace(USER, "kp-tietosuoja");
        return parts[0] + "." + Base64URL.encode(payload) + "." + parts[2];
    }
}
