package fi.polku.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class IssuedByNowTests {
    private static final Instant NOW = Instant.parse("2026-10-25T00:59:59Z");

    private final IssuedByNow issued = new IssuedByNow(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(60));

    @Test
    void forgivesAMinuteAndNoMore() {
        assertThat(refuses(NOW.plusSeconds(60))).isFalse();
        assertThat(refuses(NOW.plusSeconds(61))).isTrue();
        assertThat(refuses(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void takesATokenThatDoesNotSay() {
        var token = Jwt.withTokenValue("t").header("alg", "RS256").subject("a").build();

        assertThat(issued.validate(token).hasErrors()).isFalse();
    }

    private boolean refuses(Instant at) {
        var token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("a")
                .issuedAt(at)
                .build();
        return issued.validate(token).hasErrors();
    }
}
