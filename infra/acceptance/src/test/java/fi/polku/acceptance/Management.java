package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** What a part tells its operators: whether it is ready, and its metrics. */
final class Management {
    private final HttpClient http;
    private final URI address;

    Management(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    boolean isReady() {
        return status("/actuator/health/readiness") == 200;
    }

    /** The sum of all samples of a metric whose labels contain this text; the labels of Prometheus, such as {@code state="open"}. */
    double metric(String name, String labels) {
        List<String> samples = body("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(labels))
                .toList();
        assertThat(samples).as("%s %s", name, labels).isNotEmpty();
        return samples.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    double threads() {
        return metric("jvm_threads_live_threads", "");
    }

    double heap() {
        return metric("jvm_memory_used_bytes", "area=\"heap\"");
    }

    private int status(String path) {
        return get(path).statusCode();
    }

    private String body(String path) {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
