package fi.polku.platform.messaging;

import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.UuidRepresentation;
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

    /** Where the record lay, for a dead letter made later. */
    static final String AT = "at";

    private final MessagingJson json;

    CopyDocuments(MessagingJson json) {
        this.json = json;
    }

    <P> Copied<P> read(BsonDocument document, Class<P> type) {
        try (JsonParser state = BsonJson.write(document.getDocument(STATE)).asParser()) {
            return new Copied<>(
                    document.getBinary("_id").asUuid(UuidRepresentation.STANDARD),
                    document.getNumber(EPOCH).longValue(),
                    document.getNumber(SEQUENCE).longValue(),
                    document.getString(REGION, new BsonString("")).getValue(),
                    json.read(state, type));
        }
    }

    static UUID id(BsonDocument document) {
        return document.getBinary("_id").asUuid(UuidRepresentation.STANDARD);
    }

    static long number(BsonDocument document, String field) {
        return document.getNumber(field, new BsonInt64(0)).longValue();
    }
}
