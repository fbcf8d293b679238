package fi.polku.platform.messaging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Facts that wait to be acted on. */
record PendingReaction<P>(
        CopiedType<P> type,
        Reaction<P> reaction,
        Copied<P> source,
        Set<Long> unseen,
        long lastFact,
        CopyEntry.Position position,
        @Nullable String correlationId,
        @Nullable String traceparent) {

    /** Runs within what the record was sent within, so that what it commits carries that on. */
    Outcome run() {
        put(Headers.CORRELATION_ID, correlationId);
        put(Headers.TRACEPARENT, traceparent);
        try {
            return reaction.react(source, unseen);
        } finally {
            MDC.remove(Headers.CORRELATION_ID);
            MDC.remove(Headers.TRACEPARENT);
        }
    }

    private static void put(String key, @Nullable String value) {
        if (value != null) {
            MDC.put(key, value);
        }
    }
}
