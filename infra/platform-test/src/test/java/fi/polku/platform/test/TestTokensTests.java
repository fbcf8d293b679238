package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

class TestTokensTests {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final TestTokens OTHERS = TestTokens.start(Map.of("polku_demo", true));

    @AfterAll
    static void close() {
        TOKENS.close();
        OTHERS.close();
    }

    @Test
    void issuesTokensThatAnOrdinaryResourceServerAccepts() {
        Jwt token = decoder().decode(TOKENS.token("aino"));

        assertThat(token.getSubject()).isEqualTo("aino");
        assertThat(token.getAudience()).isEqualTo(List.of("polku"));
        assertThat(token.getIssuer()).hasToString(TOKENS.issuer());
    }

    @Test
    void letsTheCallerChangeAnyClaim() {
        Jwt token = decoder().decode(TOKENS.token("aino", claims -> claims.audience("others")));

        assertThat(token.getAudience()).isEqualTo(List.of("others"));
    }

    @Test
    void doesNotSignForAnotherIssuer() {
        String forged = OTHERS.token("aino", claims -> claims.issuer(TOKENS.issuer()));

        assertThatThrownBy(() -> decoder().decode(forged)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void isFoundAgainWhereItWas() {
        String token = TOKENS.token("aino");
        TOKENS.goAway();
        TOKENS.comeBack();

        assertThat(decoder().decode(token).getSubject()).isEqualTo("aino");
    }

    @Test
    void publishesTheMetadataItWasGiven() {
        String document = RestClient.create(OTHERS.issuer())
                .get()
                .uri("/.well-known/openid-configuration")
                .retrieve()
                .body(String.class);

        assertThat(document).contains("\"polku_demo\":true");
    }

    private static JwtDecoder decoder() {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(TOKENS.issuer()).build();
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return decoder;
    }
}
