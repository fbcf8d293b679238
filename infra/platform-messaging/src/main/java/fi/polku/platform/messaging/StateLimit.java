package fi.polku.platform.messaging;

import fi.polku.platform.mongo.StateTooLarge;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Keeps every public state small enough for a broker to take and for every service to copy. One that is not could never be sent, and
 * while it waited no beat would vouch for its topic, so that all who ask how old their copy is would refuse (design section 4).
 */
final class StateLimit {

    /** Longest text of a number, a time or an id, with its quotes. */
    private static final long ANYTHING_ELSE = 40;

    /** Bytes that a UTF-16 unit may take, and what stands round each value. */
    private static final long OF_A_CHARACTER = 3;

    private static final long ROUND_A_VALUE = 4;

    /** What is published may be wordier than what is stored; this far below the limit it is not looked at more closely. */
    private static final long FAR_BELOW = 4;

    private final MessagingJson json;
    private final long most;

    StateLimit(MessagingJson json, long most) {
        this.json = json;
        this.most = most;
    }

    /**
     * Lets through what may be published.
     *
     * @param written what is to be stored for it, by which most are seen to be small without being put into words
     * @throws StateTooLarge what may not
     */
    <S extends Record> void require(AggregateType<S> type, Stored<S> next, BsonDocument written) {
        if (!type.isPublished() || atMost(written) <= most / FAR_BELOW) {
            return;
        }
        Object body = type.publicState().apply(next);
        long size = body == null ? 0 : json.write(body).length;
        if (size > most) {
            throw new StateTooLarge(next.id(), size, most);
        }
    }

    private static long atMost(BsonValue value) {
        return ROUND_A_VALUE
                + switch (value) {
                    case BsonDocument document ->
                        document.entrySet().stream()
                                .mapToLong(
                                        entry -> ROUND_A_VALUE + entry.getKey().length() + atMost(entry.getValue()))
                                .sum();
                    case BsonArray array ->
                        array.stream().mapToLong(StateLimit::atMost).sum();
                    case BsonString text -> OF_A_CHARACTER * text.getValue().length();
                    case BsonBinary bytes -> Math.max(ANYTHING_ELSE, 2L * bytes.getData().length);
                    default -> ANYTHING_ELSE;
                };
    }
}
