package fi.polku.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** The client settings under which an acknowledged write is never lost and no operation waits for ever. */
public final class DurableSettings {

    /**
     * The driver refuses an operation at once where the server's answers lately took longer than the operation may; each
     * heartbeat tells it anew. With the default of 10 s a store that is back would go on being refused for as long.
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private DurableSettings() {}

    public static MongoClientSettings.Builder apply(MongoClientSettings.Builder builder, Duration timeout) {
        // Without journal(true) a majority write waits up to 100 ms for the journal's own rhythm.
        return builder.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .applyToServerSettings(server -> server.heartbeatFrequency(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .codecRegistry(Codecs.registry());
    }
}
