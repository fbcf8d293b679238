package fi.polku.platform.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts public states on their topics; its answer comes when the broker has them safely. */
final class StateSender {

    private final KafkaTemplate<String, byte[]> kafka;
    private final CloudEvents events;

    StateSender(KafkaTemplate<String, byte[]> kafka, CloudEvents events) {
        this.kafka = kafka;
        this.events = events;
    }

    /** Tells how it ended, null or the failure, on whichever thread that becomes known. */
    void send(Publishable<?> state, Consumer<@Nullable Throwable> ended) {
        var _ = send(state).whenComplete((_, failure) -> ended.accept(failure));
    }

    /** Whether a send failed because of the broker, and not because of the state. */
    static boolean isAway(@Nullable Throwable failure) {
        return failure instanceof org.apache.kafka.common.KafkaException || failure instanceof KafkaException;
    }

    /** Fails in the future it answers with and never otherwise. */
    CompletableFuture<@Nullable Void> send(Publishable<?> state) {
        try {
            Object body = state.body();
            return body == null
                    ? CompletableFuture.completedFuture(null)
                    : kafka.send(events.state(state, body)).thenApply(_ -> null);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
