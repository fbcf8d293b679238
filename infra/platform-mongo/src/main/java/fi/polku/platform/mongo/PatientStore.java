package fi.polku.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The service's database by a connection of its own, for what has to get through while the store is slow (R6). On the requests'
 * connections it would starve: each that ran out of time costs a connection, and all then wait for new ones, two at a time.
 */
public final class PatientStore implements AutoCloseable {

    /** A few slow answers long; a request gives up before. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<MongoClient> connected;
    private final String name;
    private @Nullable MongoClient client;

    PatientStore(Supplier<MongoClient> connected, String name) {
        this.connected = connected;
        this.name = name;
    }

    /** What makes a client of these settings one of this kind. */
    static void patient(MongoClientSettings.Builder settings) {
        DurableSettings.apply(settings, PATIENCE).applyToConnectionPoolSettings(pool -> pool.maxSize(1));
    }

    /** For one thread; a service in which none asks has no such connection. */
    public synchronized MongoDatabase database() {
        MongoClient opened = client;
        if (opened == null) {
            opened = connected.get();
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
