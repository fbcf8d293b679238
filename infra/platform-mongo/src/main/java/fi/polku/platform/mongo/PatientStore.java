package fi.polku.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The service's database by a connection of its own, for what has to get through while the store is slow (R6). On the requests'
 * connections it would starve: each that ran out of time costs a connection, and all then wait for new ones, two at a time.
 * Opened by who asks first.
 */
public final class PatientStore implements AutoCloseable {

    /** A few slow answers long; a request gives up before. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<MongoClientSettings.Builder> settings;
    private final String name;
    private @Nullable MongoClient client;

    PatientStore(Supplier<MongoClientSettings.Builder> settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** For one thread, under a limit that a slow store stays within. */
    public synchronized MongoDatabase database() {
        MongoClient opened = client;
        if (opened == null) {
            opened = MongoClients.create(DurableSettings.apply(settings.get(), PATIENCE)
                    .applyToConnectionPoolSettings(
                            pool -> pool.minSize(0).maxSize(1).maxConnecting(1))
                    .build());
            client = opened;
        }
        return opened.getDatabase(name);
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
