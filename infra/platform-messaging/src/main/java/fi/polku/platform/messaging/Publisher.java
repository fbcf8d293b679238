package fi.polku.platform.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Sends each commit on, straight after it and outside the request. Of one aggregate one version is in flight at a time; the newest
 * of those that come meanwhile waits, and goes instead of all between. What fails here, the sweep sends later.
 */
final class Publisher implements Worker {

    /** Past this the broker is away or too slow; the documents themselves are the queue then. */
    private static final int MOST_IN_FLIGHT = 20_000;

    private final ConcurrentHashMap<Publishable.Key, Slot> slots = new ConcurrentHashMap<>();
    private final BlockingQueue<Slot> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final Pace pace = new Pace();
    private final Topics topics;
    private final StateSender sender;
    private final Settler settler;
    private final MessagingMetrics metrics;
    private final Clock clock;

    Publisher(Topics topics, StateSender sender, Settler settler, MessagingMetrics metrics, Clock clock) {
        this.topics = topics;
        this.sender = sender;
        this.settler = settler;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes note of a commit; never blocks and never fails. */
    void committed(Publishable<?> state) {
        if (slots.mappingCount() < MOST_IN_FLIGHT || slots.containsKey(state.key())) {
            slotFor(state);
        }
    }

    /** The future tells when this state, or a newer one, is safely with the broker. */
    CompletableFuture<@Nullable Void> publish(Publishable<?> state) {
        return slotFor(state).promiseFor(state);
    }

    /** Called where nothing arrives any more; on this thread, so that none sends with what is just being ended. */
    void renew() {
        renewing.set(true);
    }

    @Override
    public String name() {
        return "polku-send";
    }

    @Override
    public void run() {
        if (!topics.awaitCreated(pace)) {
            return;
        }
        while (pace.running() || !queue.isEmpty()) {
            if (renewing.getAndSet(false)) {
                sender.renew();
            }
            Slot slot = next();
            if (slot != null) {
                sender.send(slot.sending(), failure -> finished(slot, failure));
            }
        }
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private @Nullable Slot next() {
        try {
            return queue.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            pace.stop();
            queue.clear();
            return null;
        }
    }

    private void finished(Slot slot, @Nullable Throwable failure) {
        Publishable<?> sent = slot.sending();
        Slot following = slots.computeIfPresent(
                sent.key(), (_, present) -> failure == null ? present.following(this::queued) : null);
        if (failure == null) {
            metrics.sent(sent.of().topic(), Duration.between(sent.note().at(), clock.instant()));
            settler.acknowledged(sent, following != null);
            slot.kept();
        } else {
            slot.broken(failure);
        }
    }

    private Slot slotFor(Publishable<?> state) {
        return requireNonNull(slots.compute(
                state.key(), (_, present) -> present == null ? queued(new Slot(state)) : present.replacing(state)));
    }

    private Slot queued(Slot slot) {
        queue.add(slot);
        return slot;
    }
}
