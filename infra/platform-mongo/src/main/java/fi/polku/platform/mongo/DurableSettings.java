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

    private DurableSettings() {}

    public static MongoClientSettings.Builder apply(MongoClientSettings.Builder builder, Duration timeout) {
        // Without journal(true) a majority write waits up to 100 ms for the journal's own rhythm.
        return builder.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .codecRegistry(Codecs.registry());
    }
}
