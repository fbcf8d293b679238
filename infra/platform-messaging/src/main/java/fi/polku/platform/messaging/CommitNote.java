package fi.polku.platform.messaging;

import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** When and within what a commit was made; kept with it, because the record may go out long after and from elsewhere. */
record CommitNote(
        Instant at,
        @Nullable String correlationId,
        @Nullable String traceparent) {

    static CommitNote at(Instant now) {
        return new CommitNote(now, MDC.get(Headers.CORRELATION_ID), Traces.current());
    }

    static CommitNote read(BsonDocument document) {
        if (!(document.get("commit") instanceof BsonDocument note)) {
            return new CommitNote(Instant.EPOCH, null, null);
        }
        return new CommitNote(
                Instant.ofEpochMilli(note.getDateTime("at").getValue()),
                text(note.get("correlationId")),
                text(note.get("traceparent")));
    }

    BsonDocument toBson() {
        BsonDocument note = new BsonDocument("at", new BsonDateTime(at.toEpochMilli()));
        if (correlationId != null) {
            note.append("correlationId", new BsonString(correlationId));
        }
        if (traceparent != null) {
            note.append("traceparent", new BsonString(traceparent));
        }
        return note;
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        return value instanceof BsonString string ? string.getValue() : null;
    }
}
