package fi.polku.platform.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One aggregate's place in the publisher: the version in flight, and the newest that waits behind it. */
final class Slot {

    private final Publishable<?> sending;
    private final CompletableFuture<@Nullable Void> sent;
    private volatile @Nullable Waiting waiting;

    Slot(Publishable<?> sending) {
        this(new Waiting(sending, new CompletableFuture<>()));
    }

    private Slot(Waiting from) {
        this.sending = from.state();
        this.sent = from.sent();
    }

    Publishable<?> sending() {
        return sending;
    }

    /** Called by one thread at a time, as are all changes. */
    Slot replacing(Publishable<?> state) {
        Waiting before = waiting;
        long newest = before == null ? sending.version() : before.state().version();
        if (state.version() > newest) {
            waiting = new Waiting(state, before == null ? new CompletableFuture<>() : before.sent());
        }
        return this;
    }

    /** The slot of what waits, if anything does. */
    @Nullable
    Slot following(UnaryOperator<Slot> start) {
        Waiting next = waiting;
        return next == null ? null : start.apply(new Slot(next));
    }

    CompletableFuture<@Nullable Void> promiseFor(Publishable<?> state) {
        Waiting next = waiting;
        return next == null || state.version() <= sending.version() ? sent : next.sent();
    }

    void kept() {
        sent.complete(null);
    }

    void broken(Throwable failure) {
        sent.completeExceptionally(failure);
        Waiting next = waiting;
        if (next != null) {
            next.sent().completeExceptionally(failure);
        }
    }

    private record Waiting(Publishable<?> state, CompletableFuture<@Nullable Void> sent) {}
}
