package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/** An aggregate as a document, which is its own outbox: what it is, and since when that waits to be published. */
final class StateDocuments<S extends Record> {

    static final String UNPUBLISHED = "unpublishedSince";
    static final String VERSION = "version";
    static final String EPOCH = "epoch";
    private static final String STATE = "state.";

    private final boolean published;
    private final Codec<S> codec;
    private final List<String> fields;

    StateDocuments(AggregateType<S> type, MongoCollection<BsonDocument> collection) {
        this.published = type.isPublished();
        this.codec = collection.getCodecRegistry().get(type.stateType());
        this.fields = Stream.of(type.stateType().getRecordComponents())
                .map(StateDocuments::fieldName)
                .toList();
    }

    BsonDocument created(UUID id, long epoch, String region, S state, @Nullable String bodyMac, CommitNote note) {
        BsonDocument document = new BsonDocument("_id", id(id))
                .append(VERSION, new BsonInt64(1))
                .append(EPOCH, new BsonInt64(epoch))
                .append("region", new BsonString(region))
                .append("state", encoded(state))
                .append("commit", note.toBson());
        if (bodyMac != null) {
            document.append("creation", new BsonDocument("bodyMac", new BsonString(bodyMac)));
        }
        if (published) {
            document.append(UNPUBLISHED, new BsonDateTime(note.at().toEpochMilli()));
        }
        return document;
    }

    /** Field by field, so that what a newer release wrote beside them survives. */
    BsonDocument change(S state, CommitNote note) {
        BsonDocument encoded = encoded(state);
        BsonDocument set = new BsonDocument("commit", note.toBson());
        BsonDocument unset = new BsonDocument();
        for (String field : fields) {
            BsonValue value = encoded.get(field);
            if (value == null || value.isNull()) {
                unset.append(STATE + field, new BsonString(""));
            } else {
                set.append(STATE + field, value);
            }
        }
        BsonDocument change = new BsonDocument("$set", set).append("$inc", new BsonDocument(VERSION, new BsonInt64(1)));
        if (!unset.isEmpty()) {
            change.append("$unset", unset);
        }
        if (published) {
            // Not $set: a commit that follows one still waiting must not make the wait look shorter.
            change.append(
                    "$min",
                    new BsonDocument(UNPUBLISHED, new BsonDateTime(note.at().toEpochMilli())));
        }
        return change;
    }

    Stored<S> read(BsonDocument document) {
        S state = codec.decode(
                new BsonDocumentReader(document.getDocument("state")),
                DecoderContext.builder().build());
        return new Stored<>(
                document.getBinary("_id").asUuid(UuidRepresentation.STANDARD),
                number(document, VERSION),
                number(document, EPOCH),
                document.getString("region").getValue(),
                state);
    }

    static long number(BsonDocument document, String field) {
        return document.getNumber(field).longValue();
    }

    static BsonBinary id(UUID id) {
        return new BsonBinary(id, UuidRepresentation.STANDARD);
    }

    static BsonInt32 one() {
        return new BsonInt32(1);
    }

    private BsonDocument encoded(S state) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                state,
                EncoderContext.builder().build());
        return document;
    }

    private static String fieldName(RecordComponent component) {
        BsonProperty property = component.getAnnotation(BsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }
}
