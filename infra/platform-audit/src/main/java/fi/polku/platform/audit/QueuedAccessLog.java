package fi.polku.platform.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Hands uses over to the one thread that writes, and holds each caller until its own are durable. */
final class QueuedAccessLog implements AccessLog {

    private static final int MOST_WAITING = 10_000;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Clock clock;
    private final Duration limit;
    private final Counter refused;
    private volatile boolean closed;

    QueuedAccessLog(Clock clock, Duration limit, MeterRegistry metrics) {
        this.clock = clock;
        this.limit = limit;
        this.refused = Counter.builder("polku.access.log.refused")
                .description("Requests refused because their use of client data could not be logged")
                .register(metrics);
    }

    @Override
    public void append(Actor actor, List<Access> accesses) {
        if (accesses.isEmpty()) {
            return;
        }
        if (closed || queue.size() >= MOST_WAITING) {
            throw refusal(closed ? "The access log is closed" : "Too many wait for the access log", null);
        }
        Instant now = clock.instant();
        List<Waiting> parts = new ArrayList<>();
        for (int from = 0; from < accesses.size(); from += GroupWriter.MOST_ENTRIES) {
            List<Access> part = accesses.subList(from, Math.min(accesses.size(), from + GroupWriter.MOST_ENTRIES));
            parts.add(new Waiting(
                    part.stream()
                            .map(access -> new Chain.Use(now, actor, access))
                            .toList(),
                    new CompletableFuture<>()));
        }
        queue.addAll(parts);
        await(parts);
    }

    BlockingQueue<Waiting> queue() {
        return queue;
    }

    /** Takes nothing more; what waits already is still written. */
    void close() {
        closed = true;
        queue.add(Waiting.NO_MORE);
    }

    /** Nothing will be written any more; whoever waits is told now. */
    void refuseAll(Exception cause) {
        closed = true;
        Waiting waiting = queue.poll();
        while (waiting != null) {
            waiting.durable().completeExceptionally(cause);
            waiting = queue.poll();
        }
    }

    private void await(List<Waiting> parts) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            for (Waiting part : parts) {
                part.durable().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException e) {
            throw refusal("The access log was not written within " + limit, e);
        } catch (ExecutionException e) {
            throw refusal("The access log cannot be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal("Interrupted while the access log was written", e);
        } finally {
            parts.forEach(part -> part.durable().cancel(false));
        }
    }

    private AccessLogUnavailable refusal(String message, @Nullable Throwable cause) {
        refused.increment();
        return new AccessLogUnavailable(message, cause);
    }
}
