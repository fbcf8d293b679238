package fi.polku.benchmarks.worklists;

import fi.polku.benchmarks.NotMeasurable;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages that listen to live updates, as many browsers do, and note when each heard of which referral. */
final class OpenPages implements AutoCloseable {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEGUN = "event:reset";
    private static final Pattern TOLD = Pattern.compile("^data:.*\"id\":\"([0-9a-f-]{36})\"");

    private final int pages;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger open = new AtomicInteger();
    private final ConcurrentMap<UUID, Queue<Long>> heard = new ConcurrentHashMap<>();

    /** Opens them, and waits until all listen. */
    OpenPages(int pages, HttpRequest stream) {
        this.pages = pages;
        for (int page = 0; page < pages; page++) {
            var _ = http.sendAsync(stream, BodyHandlers.ofLines())
                    .thenAccept(answer -> Thread.ofVirtual().start(() -> listen(answer)));
        }
        await("pages listen", open::get);
    }

    /** When each page heard of it, by the machine's steady clock; waits until all have. */
    Collection<Long> heardOf(UUID referral) {
        Queue<Long> times = heard.computeIfAbsent(referral, _ -> new ConcurrentLinkedQueue<>());
        await("pages heard of a referral", times::size);
        return List.copyOf(times);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    static Optional<UUID> told(String line) {
        Matcher told = TOLD.matcher(line);
        return told.find() ? Optional.of(UUID.fromString(told.group(1))) : Optional.empty();
    }

    private void listen(HttpResponse<Stream<String>> answer) {
        if (answer.statusCode() != OK) {
            return;
        }
        try (Stream<String> lines = answer.body()) {
            lines.forEach(line -> {
                long now = System.nanoTime();
                if (line.startsWith(BEGUN)) {
                    open.incrementAndGet();
                }
                told(line)
                        .ifPresent(id -> heard.computeIfAbsent(id, _ -> new ConcurrentLinkedQueue<>())
                                .add(now));
            });
        }
    }

    private void await(String what, IntSupplier count) {
        long begin = System.nanoTime();
        while (count.getAsInt() < pages) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                close();
                throw new NotMeasurable("only %d of %d %s".formatted(count.getAsInt(), pages, what));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
