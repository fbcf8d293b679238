package fi.polku.platform.messaging;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts public states on their topics; its answer comes when the broker has them safely. */
final class StateSender {

    private static final Logger LOG = LoggerFactory.getLogger(StateSender.class);
    private static final int LONGEST_CHAIN = 10;
    private static final int MOST_TOLD = 10_000;

    private final KafkaTemplate<String, byte[]> kafka;
    private final CloudEvents events;
    private final MessagingMetrics metrics;

    /** What has been said of each already; the sweep tries every second. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    StateSender(KafkaTemplate<String, byte[]> kafka, CloudEvents events, MessagingMetrics metrics) {
        this.kafka = kafka;
        this.events = events;
        this.metrics = metrics;
    }

    /** Tells how it ended, null or the failure, on whichever thread that becomes known. */
    void send(Publishable<?> state, Consumer<@Nullable Throwable> ended) {
        var _ = send(state).whenComplete((_, failure) -> ended.accept(failure));
    }

    /** Fails only where the broker is away: what can never be sent is told to the operator, and holds nothing else up. */
    CompletableFuture<@Nullable Void> sendUnlessFaulty(Publishable<?> state) {
        return send(state)
                .exceptionallyCompose(failure -> isAway(failure)
                        ? CompletableFuture.failedFuture(failure)
                        : CompletableFuture.completedFuture(null));
    }

    /** Whether a send failed because of the broker, and not because of the state. */
    static boolean isAway(@Nullable Throwable failure) {
        boolean away = false;
        Throwable link = failure;
        for (int depth = 0; link != null && depth < LONGEST_CHAIN; depth++) {
            if (isOfTheRecord(link)) {
                return false;
            }
            away |= link instanceof org.apache.kafka.common.KafkaException || link instanceof KafkaException;
            link = link.getCause();
        }
        return away;
    }

    /** Kafka's own failures that come again however often the same record is sent. */
    private static boolean isOfTheRecord(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof SerializationException
                || failure instanceof InvalidTimestampException;
    }

    /**
     * Ends this producer; the next send begins another. One that has given up a record which it had sent may hold back what follows
     * in that partition, with the broker there again, until that is given up too.
     */
    void renew() {
        kafka.getProducerFactory().reset();
    }

    /** Fails in the future it answers with and never otherwise. */
    CompletableFuture<@Nullable Void> send(Publishable<?> state) {
        CompletableFuture<@Nullable Void> sent = begun(state);
        return sent.whenComplete((_, failure) -> tell(state, failure));
    }

    private CompletableFuture<@Nullable Void> begun(Publishable<?> state) {
        try {
            Object body = state.body();
            return body == null
                    ? CompletableFuture.completedFuture(null)
                    : kafka.send(events.state(state, body)).thenApply(_ -> null);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void tell(Publishable<?> state, @Nullable Throwable failure) {
        if (failure == null) {
            return;
        }
        String topic = state.of().topic();
        if (isAway(failure)) {
            LOG.debug("A send to {} failed and is left to the sweep", topic, failure);
            return;
        }
        metrics.unsendable(topic);
        if (told.size() < MOST_TOLD && told.add(state.id() + "-" + state.version())) {
            // The message may quote the state, so only the kind of fault is told.
            LOG.error(
                    "{} {} at version {} cannot be published: {}",
                    state.of().ceType(),
                    state.id(),
                    state.version(),
                    Faults.kind(failure));
        }
    }
}
