package fi.polku.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that answers 200 to everything, until a test tells it to do otherwise at some path. */
final class Backend {

    /** One request as it reached the service. */
    record Seen(String method, String path, Headers headers, String body) {}

    private final Map<String, HttpHandler> behaviours = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    Backend() {
        this.server = open(0);
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void at(String path, HttpHandler behaviour) {
        behaviours.put(path, behaviour);
    }

    List<Seen> seenAt(String path) {
        return seen.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Whether a request has begun to arrive there. */
    boolean isAskedAt(String path) {
        return asked.contains(path);
    }

    void goAway() {
        server.stop(0);
        threads.shutdownNow();
    }

    void comeBack() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server = open(server.getAddress().getPort());
    }

    static HttpHandler answering(int status, String type, String body) {
        return exchange -> answer(exchange, status, type, body);
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpServer open(int port) {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            opened.setExecutor(threads);
            opened.createContext("/", this::handle);
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body));
        behaviours
                .getOrDefault(path, answering(200, "application/json", "{\"ok\":true}"))
                .handle(exchange);
    }
}
