package fi.polku.benchmarks.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenPagesTests {
    private static final int PAGES = 3;
    private static final UUID REFERRAL = UUID.randomUUID();

    private final CountDownLatch moved = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/events", this::stream);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void notesWhenEachPageHeardOfAReferral() {
        try (var pages = new OpenPages(PAGES, listening())) {
            long before = System.nanoTime();
            moved.countDown();

            assertThat(pages.heardOf(REFERRAL))
                    .hasSize(PAGES)
                    .allSatisfy(heard -> assertThat(heard).isGreaterThan(before));
        }
    }

    @Test
    void readsWhichReferralIsTold() {
        assertThat(OpenPages.told("data:{\"type\":\"referral\",\"id\":\"" + REFERRAL + "\",\"version\":7}"))
                .contains(REFERRAL);
        assertThat(OpenPages.told("data:{}")).isEmpty();
        assertThat(OpenPages.told("event:update")).isEmpty();
    }

    private HttpRequest listening() {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events"))
                .build();
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            tell(out, "event:reset\ndata:{}\n\n");
            moved.await();
            tell(out, "event:update\ndata:{\"type\":\"referral\",\"id\":\"" + REFERRAL + "\",\"version\":1}\n\n");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
