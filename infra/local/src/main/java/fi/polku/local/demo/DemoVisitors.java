package fi.polku.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** The demo users at the gateway; each is logged in once. */
final class DemoVisitors {
    private final DemoStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();

    DemoVisitors(DemoStack stack) {
        this.stack = stack;
    }

    Visitor of(String subject) {
        return new Visitor(http, stack.gateway(), () -> tokens.computeIfAbsent(subject, stack::token));
    }
}
