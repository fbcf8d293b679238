package fi.polku.platform.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.web.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

class RememberedTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final BearerTokenAuthenticationToken TOKEN = new BearerTokenAuthenticationToken("a.b.c");

    private final AtomicInteger checks = new AtomicInteger();
    private Duration passed = Duration.ZERO;

    @Test
    void checksATokenOnceInTenSeconds() {
        var tokens = tokens(NOW.plusSeconds(600));

        tokens.authenticate(TOKEN);
        passed = Duration.ofMillis(9_999);
        tokens.authenticate(TOKEN);
        assertThat(checks).hasValue(1);

        passed = Duration.ofMillis(10_001);
        tokens.authenticate(TOKEN);
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoTokenBeyondItsEnd() {
        var tokens = tokens(NOW.plusSeconds(3));

        tokens.authenticate(TOKEN);
        passed = Duration.ofMillis(3_001);
        tokens.authenticate(TOKEN);

        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoTokenThatOnlyTheSkewKeepsAlive() {
        var tokens = tokens(NOW.minusSeconds(30));

        tokens.authenticate(TOKEN);
        passed = Duration.ofMillis(1);
        tokens.authenticate(TOKEN);

        assertThat(checks).hasValue(2);
    }

    @Test
    void tellsTokensApart() {
        var tokens = tokens(NOW.plusSeconds(600));

        tokens.authenticate(TOKEN);
        tokens.authenticate(new BearerTokenAuthenticationToken("a.b.d"));

        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoRefusal() {
        var tokens = new RememberedTokens(
                _ -> {
                    checks.incrementAndGet();
                    throw new InvalidBearerTokenException("no");
                },
                clock(),
                () -> 0);

        assertThatThrownBy(() -> tokens.authenticate(TOKEN)).isInstanceOf(InvalidBearerTokenException.class);
        assertThatThrownBy(() -> tokens.authenticate(TOKEN)).isInstanceOf(InvalidBearerTokenException.class);
        assertThat(checks).hasValue(2);
    }

    private RememberedTokens tokens(Instant expires) {
        return new RememberedTokens(
                _ -> {
                    checks.incrementAndGet();
                    return new UserAuthentication(new User("https://issuer.example", "anna"), expires);
                },
                clock(),
                () -> passed.toNanos());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
