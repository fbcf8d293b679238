package fi.polku.platform.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.platform.test.stack.StackFailure;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;

/**
 * The store that the tests of this JVM share, started when first asked for.
 *
 * <p>It is the first of these to be had: the address in {@code POLKU_TEST_MONGODB_URI}; a {@code mongod} on the PATH; a
 * container of {@code POLKU_TEST_MONGO_IMAGE}; the stand-in. {@code POLKU_TEST_STORE} forces one of them.
 */
public final class TestStore {

    private static final String PREFIX =
            "polku_test_%s_".formatted(UUID.randomUUID().toString().substring(24));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestStore() {}

    public static String uri() {
        return Shared.STORE.uri();
    }

    public static StoreKind kind() {
        return Shared.STORE.kind();
    }

    /** A name that no database has; it and all databases whose names begin with it are dropped at the end. */
    public static String freshDatabase() {
        return Shared.databasePrefix() + DATABASES.incrementAndGet();
    }

    /**
     * A running store of the caller's own, to kill and start again; gone when the JVM ends. Skips the running test where the
     * store is none that can be killed.
     */
    public static OwnStore own() {
        skipUnless(
                kind() == StoreKind.MONGOD || kind() == StoreKind.CONTAINERS,
                "a store that is killed and comes back has to be a process of its own");
        OwnStore store = OwnStore.started(TestEnvironment.ofThisMachine());
        AtExit.add(store::close);
        return store;
    }

    /** Skips the running test where there is no real MongoDB; the run's report counts it with its reason. */
    public static void assumeReal(String reason) {
        skipUnless(kind().isReal(), reason);
    }

    private static void skipUnless(boolean possible, String reason) {
        if (!possible) {
            Assumptions.abort(reason);
        }
    }

    /** Starts the store once and ends it after the last Spring application of this JVM. */
    private static final class Shared {

        static final RunningStore STORE = RunningStore.started(TestEnvironment.ofThisMachine());

        static {
            RunReport.OF_THIS_JVM.store("%s (%s)".formatted(STORE.kind(), version()));
            AtExit.add(Shared::end);
        }

        static String databasePrefix() {
            return PREFIX;
        }

        private static String version() {
            try (MongoClient client = MongoClients.create(STORE.uri())) {
                return client.getDatabase("admin")
                        .runCommand(new Document("buildInfo", 1))
                        .getString("version");
            }
        }

        private static void end() {
            if (STORE.kind() == StoreKind.GIVEN) {
                dropOwnDatabases();
            }
            STORE.stop().run();
        }

        private static void dropOwnDatabases() {
            try (MongoClient client = MongoClients.create(STORE.uri())) {
                for (String name : client.listDatabaseNames()) {
                    if (name.startsWith(PREFIX)) {
                        client.getDatabase(name).drop();
                    }
                }
            } catch (RuntimeException e) {
                throw new StackFailure("Databases beginning with " + PREFIX + " were left behind", e);
            }
        }
    }
}
