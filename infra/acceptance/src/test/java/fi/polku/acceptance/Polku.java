package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running whole, with a directory of two regions. */
final class Polku implements AutoCloseable {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final Stack stack;
    private final Ground ground;
    private final Region region;
    private final Region otherRegion;

    private Polku(Stack stack) {
        this.stack = stack;
        ground = new Ground(stack.address("mongodb"), stack.address("kafka"));
        Regions regions = new Regions(this);
        regions.open();
        region = regions.keskiPohjanmaa();
        otherRegion = regions.kainuu();
        ground.settle();
    }

    static Polku start(Shape shape) {
        Stack stack = Stack.start(shape);
        try {
            return new Polku(stack);
        } catch (RuntimeException | AssertionError e) {
            stack.close();
            throw e;
        }
    }

    /** A demo user, logged in once. */
    Visitor as(String user) {
        return visitors.computeIfAbsent(
                user,
                name -> new Visitor(
                        http,
                        URI.create(stack.address("gateway")),
                        Tokens.renewed(http, URI.create(stack.address("issuer")), name)));
    }

    /** Whoever a token speaks of. */
    Visitor with(String token) {
        return new Visitor(http, URI.create(stack.address("gateway")), token);
    }

    /** The same at a service itself, past the gateway. */
    Visitor with(String token, String service) {
        return new Visitor(http, URI.create(stack.address(service)), token);
    }

    /** The employment services' expert who refers clients. */
    Visitor sender() {
        return as("kp-te");
    }

    /** The coordinating worker of the network that clients are referred to. */
    Visitor coordinator() {
        return as("kp-koordinaattori");
    }

    /** Sits in the network, in a unit that neither sends nor co-ordinates. */
    Visitor seated() {
        return as("kp-psykologi");
    }

    Visitor analyst() {
        return as("kp-analyytikko");
    }

    /** Does the same work in another region. */
    Visitor stranger() {
        return as("ka-koordinaattori");
    }

    /** What a service tells of itself on its management port. */
    String measured(String service) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.address(service + ".management") + "/actuator/prometheus"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Stack stack() {
        return stack;
    }

    /** Where a part tells its operators how it is. */
    Management management(String part) {
        return new Management(http, URI.create(stack.address(part + ".management")));
    }

    /** What tests cut and slow. */
    Lines lines() {
        return stack.lines();
    }

    /** Lets go on what a test has paused, cut or slowed. */
    void mend() {
        stack.resumeAll();
        stack.lines().mend();
    }

    Ground ground() {
        return ground;
    }

    Region region() {
        return region;
    }

    Region otherRegion() {
        return otherRegion;
    }

    @Override
    public void close() {
        try {
            ground.close();
        } finally {
            stack.close();
        }
    }
}
