package fi.polku.gateway.token;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.test.TestTokens;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import tools.jackson.databind.json.JsonMapper;

class DemoGuardTests {
    @Test
    void refusesADemoIssuerOutsideItsStack() {
        try (var demo = TestTokens.start(Map.of("polku_demo", true))) {
            assertThatThrownBy(() -> start(demo.issuer(), null, "127.0.0.1"))
                    .isInstanceOf(DemoRefused.class)
                    .hasMessageContaining(demo.issuer())
                    .hasMessageContaining("polku.demo-stack");
        }
    }

    @Test
    void takesADemoIssuerInsideItsStack(@TempDir Path stack) {
        try (var demo = TestTokens.start(Map.of("polku_demo", true))) {
            assertThatCode(() -> start(demo.issuer(), stack, "127.0.0.1")).doesNotThrowAnyException();
        }
    }

    @Test
    void keepsADemoStackOnThisMachine(@TempDir Path stack) {
        try (var demo = TestTokens.start()) {
            assertThatThrownBy(() -> start(demo.issuer(), stack, "0.0.0.0"))
                    .isInstanceOf(DemoRefused.class)
                    .hasMessageContaining("loopback");
        }
    }

    @Test
    void refusesADemoStackThatIsNoFolder(@TempDir Path parent) {
        try (var demo = TestTokens.start()) {
            assertThatThrownBy(() -> start(demo.issuer(), parent.resolve("none"), "127.0.0.1"))
                    .isInstanceOf(DemoRefused.class);
        }
    }

    @Test
    void startsWhileARealIssuerIsAway() {
        assertThatCode(() -> start("http://127.0.0.1:1", null, "127.0.0.1")).doesNotThrowAnyException();
    }

    private static void start(String issuer, @Nullable Path stack, String address) throws UnknownHostException {
        var server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        var documents = new IssuerDocuments(new JsonMapper(), Clock.systemUTC());
        var issuers = new Issuers(List.of(new Issuer(URI.create(issuer), documents, stack != null, Clock.systemUTC())));
        var management = new ManagementServerProperties();
        management.setAddress(InetAddress.getLoopbackAddress());
        new DemoGuard(new DemoSettings(stack), issuers, server, management).afterSingletonsInstantiated();
    }
}
