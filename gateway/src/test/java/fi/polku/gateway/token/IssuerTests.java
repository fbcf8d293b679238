package fi.polku.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import fi.polku.platform.test.TestTokens;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IssuerTests {
    private final TestTokens tokens = TestTokens.start();

    @AfterEach
    void close() {
        tokens.close();
    }

    @Test
    void goesOnWithKnownKeysWhileTheIssuerIsAway() {
        var issuer = issuer(tokens.issuer(), false);
        keys(issuer, tokens.key().getKeyID());
        tokens.goAway();

        assertThat(keys(issuer, tokens.key().getKeyID())).hasSize(1);
    }

    @Test
    void asksAgainForAnUnknownKeyButNotForEveryToken() {
        var issuer = issuer(tokens.issuer(), false);
        keys(issuer, tokens.key().getKeyID());
        tokens.goAway();

        assertThat(keys(issuer, "unknown"))
                .as("the keys it has, without asking")
                .hasSize(1);
    }

    @Test
    void cannotSayWhileTheIssuerWasNeverReached() {
        tokens.goAway();
        var issuer = issuer(tokens.issuer(), false);

        assertThatThrownBy(() -> keys(issuer, "any")).hasMessageContaining("refused");
    }

    @Test
    void trustsNoKeyOfADemoIssuerOutsideItsStack() {
        try (var demo = TestTokens.start(Map.of("polku_demo", true))) {
            assertThat(keys(issuer(demo.issuer(), false), demo.key().getKeyID()))
                    .isEmpty();
            assertThat(keys(issuer(demo.issuer(), true), demo.key().getKeyID())).hasSize(1);
        }
    }

    @Test
    void trustsNoKeyOfAnIssuerThatCallsItselfAnother() {
        var issuer = issuer(tokens.issuer() + "/", false);

        assertThatThrownBy(() -> keys(issuer, "any")).isInstanceOf(IssuerUnreachable.class);
    }

    private static Issuer issuer(String uri, boolean demoAllowed) {
        var documents = new IssuerDocuments(new JsonMapper(), Clock.systemUTC());
        return new Issuer(URI.create(uri), documents, demoAllowed, Clock.systemUTC());
    }

    private static List<JWK> keys(Issuer issuer, @Nullable String keyId) {
        var keys = issuer.keysFor(keyId).collectList().block();
        return keys == null ? List.of() : keys;
    }
}
