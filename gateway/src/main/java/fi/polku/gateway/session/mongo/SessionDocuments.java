package fi.polku.gateway.session.mongo;

import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.session.Person;
import fi.polku.gateway.session.Session;
import fi.polku.gateway.session.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A session as it is stored: who it is and what the provider gave are sealed, bound to their document. */
final class SessionDocuments {
    static final String KEY = "_id";
    static final String SEALED = "sealed";
    static final String GENERATION = "generation";
    static final String ACTING_AS = "actingAs";
    static final String USED = "used";
    static final String IDLE_ENDS = "idleEnds";
    static final String ENDS = "ends";
    static final String CLAIMANT = "claimant";
    static final String CLAIMED_UNTIL = "claimedUntil";

    private static final Logger LOG = LoggerFactory.getLogger(SessionDocuments.class);

    private final Seal seal;
    private final JsonMapper json;
    private final Duration idle;
    private final Duration longest;

    private record Secret(Person person, Tokens tokens) {}

    SessionDocuments(Seal seal, JsonMapper json, Duration idle, Duration longest) {
        this.seal = seal;
        this.json = json;
        this.idle = idle;
        this.longest = longest;
    }

    BsonDocument begun(String key, Person person, Tokens tokens, Instant now) {
        var ends = now.plus(longest);
        return new BsonDocument(KEY, new BsonString(key))
                .append(SEALED, secret(key, person, tokens))
                .append(GENERATION, new BsonInt64(0))
                .append(ACTING_AS, BsonNull.VALUE)
                .append(USED, time(now))
                .append(IDLE_ENDS, time(idleEnd(now, ends)))
                .append(ENDS, time(ends));
    }

    Instant idleEnd(Instant used, Instant ends) {
        var idleEnd = used.plus(idle);
        return idleEnd.isBefore(ends) ? idleEnd : ends;
    }

    BsonBinary secret(String key, Person person, Tokens tokens) {
        return new BsonBinary(seal.close(json.writeValueAsBytes(new Secret(person, tokens)), boundTo(key)));
    }

    /** None where no key opens it any more: that login is lost with the key. */
    @Nullable
    Session session(BsonDocument document) {
        var key = document.getString(KEY).getValue();
        var opened = seal.open(document.getBinary(SEALED).getData(), boundTo(key));
        if (opened.isEmpty()) {
            LOG.warn("Session {} is under a key that is not there", key);
            return null;
        }
        var secret = json.readValue(opened.get(), Secret.class);
        return new Session(
                key,
                secret.person(),
                secret.tokens(),
                document.getInt64(GENERATION).getValue(),
                document.isString(ACTING_AS)
                        ? UUID.fromString(document.getString(ACTING_AS).getValue())
                        : null,
                instant(document, USED),
                instant(document, IDLE_ENDS),
                instant(document, ENDS));
    }

    private static String boundTo(String key) {
        return "session/" + key;
    }

    private static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    private static Instant instant(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }
}
