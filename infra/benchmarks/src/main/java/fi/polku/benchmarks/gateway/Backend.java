package fi.polku.benchmarks.gateway;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The service behind each gateway: answers every request with the same small JSON, as fast as can be. */
final class Backend {
    private static final String BODY = """
            {"id":"018f6f3e-5c1a-7e6b-9a55-0d6a1f7b2c11","version":3,"region":"18","state":"RECEIVED","availableActions":["accept","decline"]}""";

    private Backend() {}

    /** Takes the port. */
    public static void main(String[] arguments) {
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .handle((_, response) -> response.header("Content-Type", "application/json")
                        .header("Content-Length", Integer.toString(BODY.length()))
                        .sendString(Mono.just(BODY)))
                .bindNow(Duration.ofSeconds(10));
        server.onDispose().block();
    }
}
