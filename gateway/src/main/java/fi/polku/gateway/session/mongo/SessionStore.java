package fi.polku.gateway.session.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.session.Sessions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;

/** The connection to the store, under which an acknowledged login or logout is never lost and nothing waits for ever. */
public final class SessionStore implements AutoCloseable {
    private static final String COLLECTION = "sessions";
    /** A store that is back is noticed as soon. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final MongoClient client;
    private final String database;

    /** Does not wait for the store, which may be away when the gateway starts. */
    public SessionStore(URI address, String database, Duration timeout) {
        this.database = database;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address.toString()))
                // Without journal(true) a majority write waits up to 100 ms for the journal's own rhythm.
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .applyToServerSettings(server -> server.heartbeatFrequency(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS))
                .build());
    }

    public Sessions sessions(Seal seal, JsonMapper json, Duration idle, Duration longest) {
        return new MongoSessions(
                client.getDatabase(database).getCollection(COLLECTION, BsonDocument.class),
                new SessionDocuments(seal, json, idle, longest));
    }

    @Override
    public void close() {
        client.close();
    }
}
