package fi.polku.platform.audit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.DurableSettings;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.TestStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** One start of a service that logs, without Spring. */
final class LoggingProcess {

    static final byte[] KEY = new byte[32];
    static final Duration LIMIT = Duration.ofSeconds(3);

    final String source = "referral/" + Ids.next();
    final QueuedAccessLog log;
    final GroupWriter writer;
    private final AccessLogProcess process;

    LoggingProcess(MongoDatabase database) {
        Clock clock = Clock.tickMillis(ZoneOffset.UTC);
        var store = new GroupStore(database);
        log = new QueuedAccessLog(clock, LIMIT, new SimpleMeterRegistry());
        writer = new GroupWriter(store, new Chain(source, new ChainMac(KEY)), clock, log, store::unclosed);
        process = new AccessLogProcess(log, writer);
    }

    static MongoDatabase database(String name) {
        return client(TestStore.uri()).getDatabase(name);
    }

    static MongoClient client(String uri) {
        return MongoClients.create(DurableSettings.apply(
                        MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri)),
                        Duration.ofSeconds(1))
                .build());
    }

    static List<Group> groups(MongoDatabase database, String source) {
        return new GroupStore(database).after(source, 0, 10_000);
    }

    /** Everything wrong with all chains in this database, where all processes have ended. */
    static List<Finding> findings(MongoDatabase database) {
        var store = new GroupStore(database);
        List<Group> all = store.sources().stream()
                .flatMap(each -> store.after(each, 0, 10_000).stream())
                .toList();
        return new ChainVerifier(KEY).audit(all, List.of(), Set.of());
    }

    LoggingProcess start() {
        process.start();
        return this;
    }

    void stop() {
        process.stop();
    }
}
