package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.mongo.KeyFiles;
import fi.polku.platform.test.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demo keys and demo issuers are worth nothing outside the demo stack that made them. */
class DemoGuardTests {

    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    private Path stack;

    private Path keys;

    @BeforeEach
    void makeDemoKeys() throws IOException {
        keys = Files.createDirectory(stack.resolve("keys"));
        Files.createFile(keys.resolve("DEMO"));
    }

    @Test
    void acceptsDemoKeysInTheirOwnStack() {
        assertThat(DemoGuard.of(stack.toString(), new KeyFiles(keys), LOOPBACK, "::1")
                        .active())
                .isTrue();
    }

    @Test
    void refusesDemoKeysOutsideADemoStack() {
        assertThatThrownBy(() -> DemoGuard.of(null, new KeyFiles(keys), LOOPBACK))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("polku.demo-stack is not set");
        assertThatThrownBy(() -> DemoGuard.of(" ", new KeyFiles(keys), LOOPBACK))
                .isInstanceOf(DemoRefused.class);
    }

    @Test
    void refusesTheDemoKeysOfAnotherStack(@TempDir Path other) {
        assertThatThrownBy(() -> DemoGuard.of(other.toString(), new KeyFiles(keys), LOOPBACK))
                .isInstanceOf(DemoRefused.class);
        assertThatThrownBy(() -> DemoGuard.of(keys + "/..x", new KeyFiles(keys), LOOPBACK))
                .isInstanceOf(DemoRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "", "192.0.2.1", "no-such-host.invalid"})
    void refusesToShowADemoStackToOthers(String address) {
        assertThatThrownBy(() -> DemoGuard.of(stack.toString(), new KeyFiles(keys), LOOPBACK, address))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("loopback only");
    }

    @Test
    void asksNothingOfOtherKeys(@TempDir Path real) {
        assertThat(DemoGuard.of(null, new KeyFiles(real), "0.0.0.0").active()).isFalse();
    }

    @Test
    void stopsTheServiceFromStarting() throws IOException {
        var demo = TestService.keys();
        Files.createFile(demo.resolve("DEMO")).toFile().deleteOnExit();

        assertThatThrownBy(() -> TestService.start(demo)).hasRootCauseInstanceOf(DemoRefused.class);
    }

    @Test
    void refusesTheTokensOfADemoIssuer() {
        try (var tokens = TestTokens.start(Map.of("polku_demo", true))) {
            var service = TestService.start("polku.security.issuers=" + tokens.issuer());

            var answer = service.send(service.request("/user", tokens.token("anna")));

            Problems.problem(answer, 401, "invalid-token");
            service.stop();
        }
    }

    @Test
    void believesADemoIssuerInADemoStack() {
        try (var tokens = TestTokens.start(Map.of("polku_demo", true))) {
            var service = TestService.start("polku.security.issuers=" + tokens.issuer(), "polku.demo-stack=" + stack);

            var answer = service.send(service.request("/user", tokens.token("anna")));

            assertThat(answer.statusCode()).isEqualTo(200);
            service.stop();
        }
    }
}
