package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

class TestTokensTests {

    @Test
    void issuesTokensThatAnOrdinaryResourceServerAccepts() {
        try (TestTokens tokens = TestTokens.start()) {
            Jwt token = decoder(tokens).decode(tokens.token("aino"));

            assertThat(token.getSubject()).isEqualTo("aino");
            assertThat(token.getAudience()).isEqualTo(List.of("polku"));
            assertThat(token.getIssuer()).hasToString(tokens.issuer());
        }
    }

    @Test
    void letsTheCallerChangeAnyClaim() {
        try (TestTokens tokens = TestTokens.start()) {
            Jwt token = decoder(tokens).decode(tokens.token("aino", claims -> claims.audience("others")));

            assertThat(token.getAudience()).isEqualTo(List.of("others"));
        }
    }

    @Test
    void doesNotSignForAnotherIssuer() {
        try (TestTokens tokens = TestTokens.start();
                TestTokens others = TestTokens.start()) {
            String forged = others.token("aino", claims -> claims.issuer(tokens.issuer()));

            assertThatThrownBy(() -> decoder(tokens).decode(forged)).isInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void isFoundAgainWhereItWas() {
        try (TestTokens tokens = TestTokens.start()) {
            String token = tokens.token("aino");
            tokens.goAway();
            tokens.comeBack();

            assertThat(decoder(tokens).decode(token).getSubject()).isEqualTo("aino");
        }
    }

    @Test
    void publishesTheMetadataItWasGiven() {
        try (TestTokens tokens = TestTokens.start(Map.of("polku_demo", true))) {
            String document = RestClient.create(tokens.issuer())
                    .get()
                    .uri("/.well-known/openid-configuration")
                    .retrieve()
                    .body(String.class);

            assertThat(document).contains("\"polku_demo\":true");
        }
    }

    private static JwtDecoder decoder(TestTokens tokens) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(tokens.issuer()).build();
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return decoder;
    }
}
