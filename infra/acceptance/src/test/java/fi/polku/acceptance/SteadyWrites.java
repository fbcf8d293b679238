package fi.polku.acceptance;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Professionals at a steady pace: a client, a permission, a referral, each write once and not repeated. */
final class SteadyWrites implements AutoCloseable {
    private static final int WRITES_OF_ONE = 3;
    private static final int AT_ONCE = 8;
    private static final String CLIENTS = "/api/referral/clients";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Polku polku;
    private final String municipality;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger written = new AtomicInteger();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> referrals = new ConcurrentLinkedQueue<>();

    SteadyWrites(Polku polku, String municipality) {
        this.polku = polku;
        this.municipality = municipality;
    }

    void begin(int writesASecond) {
        long every = TimeUnit.SECONDS.toNanos(WRITES_OF_ONE) / writesASecond;
        var _ = pace.scheduleAtFixedRate(() -> threads.execute(this::refer), 0, every, TimeUnit.NANOSECONDS);
    }

    /** Stops, and waits for what is under way. */
    void end() {
        pace.shutdown();
        threads.shutdown();
        try {
            if (!pace.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)
                    || !threads.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("writes are still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As many clients as that, as fast as some can be registered at a time. */
    void register(int clients) {
        try (ExecutorService some = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, clients)
                    .forEach(_ -> some.execute(() -> write(CLIENTS, Course.person(municipality, null))));
        }
    }

    int written() {
        return written.get();
    }

    /** What was not answered with a success. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    List<String> referrals() {
        return List.copyOf(referrals);
    }

    @Override
    public void close() {
        pace.shutdownNow();
        threads.shutdownNow();
    }

    private void refer() {
        String client = write(CLIENTS, Course.person(municipality, null));
        if (client.isEmpty()
                || write(
                                CLIENTS + "/" + client + "/permissions",
                                Course.permission(polku.region().network()))
                        .isEmpty()) {
            return;
        }
        String referral = write(
                "/api/referral/referrals",
                Course.referral(client, polku.region().network(), true));
        if (!referral.isEmpty()) {
            referrals.add(referral);
        }
    }

    /** The id of what was made; empty where it was not. */
    private String write(String path, Map<String, Object> body) {
        written.incrementAndGet();
        try {
            Answer answer = polku.sender().postOnce(path, UUID.randomUUID().toString(), body);
            if (answer.succeeded()) {
                return answer.id();
            }
            refused.add(answer.toString());
        } catch (UncheckedIOException e) {
            refused.add(e.toString());
        }
        return "";
    }
}
