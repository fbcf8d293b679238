package fi.polku.directory.exchange.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server on this machine, which the test lets be reached under the names that it gives it. */
class FetcherTests {

    private static final int LIMIT = 100_000;
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final InetAddress INSIDE = InetAddress.ofLiteral("10.0.0.1");

    @TempDir
    private Path folder;

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Deque<InetAddress> answers = new ArrayDeque<>();
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/file", exchange -> answer(exchange, "hello".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/large", exchange -> answer(exchange, new byte[LIMIT + 1]));
        server.createContext("/packed", FetcherTests::packed);
        server.createContext("/slow", this::slow);
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://inside.example:" + port() + "/file"));
        server.createContext("/secrets", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/once", exchange -> redirect(exchange, "file"));
        server.start();
        fetcher = fetcher(Duration.ofSeconds(20), Set.of());
    }

    private Fetcher fetcher(Duration within, Set<String> hosts) {
        var rules = new FetchRules(Set.of("http"), Set.of(port()), hosts, LIMIT, within);
        return new Fetcher(rules, new GuardedNames(this::lookUp, INSIDE::equals));
    }

    @AfterEach
    void stop() throws IOException {
        done.countDown();
        fetcher.close();
        server.stop(0);
    }

    @Test
    void fetchesAFileAlsoByWayOfARedirect() throws IOException {
        assertThat(fetched("/file")).isEqualTo("hello");
        assertThat(fetched("/once")).isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({
        "/large, too-large",
        "/packed, too-large",
        "/loop, too-many-redirects",
        "/inside, address-not-allowed",
        "/secrets, address-malformed",
        "/nowhere, not-found"
    })
    void refusesAnAnswerThatIsNotAllowed(String path, String code) {
        refused(here(path), code);
    }

    @Test
    void asksAForbiddenAddressForNothing() {
        refused("http://inside.example:" + port() + "/file", "address-not-allowed");

        assertThat(asked).hasValue(0);
    }

    @Test
    void isNotFooledByANameThatChanges() {
        // One answer for each connection: there is no second look-up between the check and the connection.
        answers.addAll(List.of(HERE, INSIDE));

        assertThat(fetchedFrom("http://changing.example:" + port() + "/file")).isEqualTo("hello");
        assertThat(answers).containsExactly(INSIDE);
    }

    @Test
    void refusesANameWithOneForbiddenAddressAmongOthers() {
        var mixed = new GuardedNames(host -> new InetAddress[] {HERE, INSIDE}, INSIDE::equals);

        assertThatExceptionOfType(AddressForbidden.class).isThrownBy(() -> mixed.resolve("mixed.example"));
    }

    @Test
    void waitsNoLongerThanAllowedForAnAnswerThatTrickles() {
        fetcher = fetcher(Duration.ofMillis(500), Set.of());

        refused(here("/slow"), "too-slow");
    }

    @Test
    void asksOnlyTheHostsThatTheOperatorAllows() {
        fetcher = fetcher(Duration.ofSeconds(20), Set.of("ptv.example"));

        refused(here("/file"), "host-not-allowed");
        assertThat(fetchedFrom("http://ptv.example:" + port() + "/file")).isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/x, scheme-not-allowed",
        "ftp://example.org/x, scheme-not-allowed",
        "file:///etc/passwd, address-malformed",
        "https://user:secret@example.org/, address-malformed",
        "https://example.org:8443/, port-not-allowed",
        "https://127.0.0.1/, address-not-allowed",
        "https://2130706433/, address-not-allowed",
        "https://[::1]/, address-not-allowed",
        "https://[::ffff:169.254.169.254]/, address-not-allowed"
    })
    void refusesWhatIsNoPublicHttpsAddress(String address, String code) throws IOException {
        try (var guarded = Fetcher.guarded(Set.of())) {
            assertThatExceptionOfType(FetchRefused.class)
                    .isThrownBy(() -> guarded.fetch(URI.create(address), folder.resolve("x")))
                    .extracting(FetchRefused::code)
                    .isEqualTo(code);
        }
    }

    private InetAddress[] lookUp(String host) {
        return switch (host) {
            case "inside.example" -> new InetAddress[] {INSIDE};
            case "changing.example" -> new InetAddress[] {answers.remove()};
            default -> new InetAddress[] {HERE};
        };
    }

    private void refused(String address, String code) {
        assertThatExceptionOfType(FetchRefused.class)
                .isThrownBy(() -> fetcher.fetch(URI.create(address), folder.resolve("x")))
                .extracting(FetchRefused::code)
                .isEqualTo(code);
    }

    private String fetched(String path) {
        return fetchedFrom(here(path));
    }

    private String fetchedFrom(String address) {
        var target = folder.resolve("fetched");
        fetcher.fetch(URI.create(address), target);
        try {
            return Files.readString(target);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String here(String path) {
        return "http://here.example:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void packed(HttpExchange exchange) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[LIMIT * 10]);
        }
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        }
    }

    private void slow(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        }
    }
}
