package fi.polku.platform.messaging;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A copy as a document: what the topic said, and how far this service has acted on it. */
final class CopyDocuments {

    static final String EPOCH = "epoch";
    static final String SEQUENCE = "sequence";
    static final String REGION = "region";
    static final String STATE = "state";

    /** Sequence of the last fact acted on. */
    static final String REACTED = "reacted";

    /** Ids whose arrival makes the reaction run again. */
    static final String WAITS_FOR = "waitsFor";

    /** Where the record lay and within what it was sent, for a reaction or a dead letter made later. */
    static final String ARRIVAL = "arrival";

    private final MessagingJson json;

    CopyDocuments(MessagingJson json) {
        this.json = json;
    }

    <P> Copied<P> read(BsonDocument document, Class<P> type) {
        try (JsonParser state = BsonJson.write(document.getDocument(STATE)).asParser()) {
            return new Copied<>(
                    id(document),
                    number(document, EPOCH),
                    number(document, SEQUENCE),
                    document.getString(REGION).getValue(),
                    json.read(state, type));
        }
    }

    BsonDocument state(CopyEntry<?> entry) {
        try (JsonParser body = json.parser(entry.body().json())) {
            return BsonJson.read(body);
        }
    }

    BsonDocument created(CopyWriter.Newer newer) {
        return fields(newer).append("_id", StateDocuments.id(newer.entry().id()));
    }

    BsonDocument change(CopyWriter.Newer newer) {
        BsonDocument fields = fields(newer);
        if (newer.beginsEpoch()) {
            fields.append(REACTED, new BsonInt64(0));
        }
        return new BsonDocument("$set", fields);
    }

    /** Numbers of the facts of a state; of one that carries none, its own sequence stands for them. */
    static Set<Long> facts(BsonDocument state, long sequence) {
        if (!(state.get("facts") instanceof BsonArray facts)) {
            return Set.of(sequence);
        }
        Set<Long> numbers = new TreeSet<>();
        for (BsonValue fact : facts) {
            if (fact instanceof BsonDocument document
                    && document.get("sequence", new BsonInt32(0)).isNumber()) {
                numbers.add(document.getNumber("sequence").longValue());
            }
        }
        return numbers;
    }

    static CopyEntry.Position position(BsonDocument document) {
        BsonDocument arrival = document.getDocument(ARRIVAL);
        return new CopyEntry.Position(
                new TopicPartition(
                        arrival.getString("topic").getValue(),
                        arrival.getInt32("partition").getValue()),
                arrival.getInt64("offset").getValue());
    }

    static @Nullable String arrival(BsonDocument document, String field) {
        return document.getDocument(ARRIVAL).get(field) instanceof BsonString text ? text.getValue() : null;
    }

    static UUID id(BsonDocument document) {
        return document.getBinary("_id").asUuid(UuidRepresentation.STANDARD);
    }

    static long number(BsonDocument document, String field) {
        return document.getNumber(field, new BsonInt64(0)).longValue();
    }

    private static BsonDocument fields(CopyWriter.Newer newer) {
        Copied<?> copied = newer.entry().copied();
        return new BsonDocument(EPOCH, new BsonInt64(copied.epoch()))
                .append(SEQUENCE, new BsonInt64(copied.sequence()))
                .append(REGION, new BsonString(copied.region()))
                .append(STATE, newer.state())
                .append(ARRIVAL, arrival(newer.entry()));
    }

    private static BsonDocument arrival(CopyEntry<?> entry) {
        CopyEntry.Position position = entry.position();
        BsonDocument arrival = new BsonDocument(
                        "topic", new BsonString(position.partition().topic()))
                .append("partition", new BsonInt32(position.partition().partition()))
                .append("offset", new BsonInt64(position.offset()));
        if (entry.correlationId() != null) {
            arrival.append(Headers.CORRELATION_ID, new BsonString(entry.correlationId()));
        }
        if (entry.traceparent() != null) {
            arrival.append(Headers.TRACEPARENT, new BsonString(entry.traceparent()));
        }
        return arrival;
    }
}
