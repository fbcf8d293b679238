package fi.polku.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTests {
    private HttpServer server;
    private Wire wire;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
                exchange.sendResponseHeaders(201, chunked ? 0 : body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        wire = new Wire(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAnswersOneAfterTheOther() throws IOException {
        assertThat(wire.send("POST", "/a", "", "työ")).isEqualTo(new Wire.Reply(201, "työ"));
        assertThat(wire.send("POST", "/b", "X-More: 1\r\n", "kyky").body()).isEqualTo("kyky");
        assertThat(wire.send("GET", "/c", "", "").body()).isEmpty();
    }

    @Test
    void readsAnswersInChunks() throws IOException {
        String body = "ä".repeat(9_000);

        assertThat(wire.send("POST", "/chunked", "", body).body().getBytes(StandardCharsets.UTF_8))
                .hasSize(18_000);
        assertThat(wire.send("POST", "/b", "", "next").body()).isEqualTo("next");
    }
}
