package fi.polku.platform.mongo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service keeps its data.
 *
 * @param database the service's own database
 * @param keyDatabase where its wrapped data keys live, apart from the data; by default the database's name with {@code _keys}
 * @param timeout the longest one operation may take, waiting for a server included; short enough to refuse within 3 s (R5)
 * @param startWait how long a starting service waits for a store that is away
 */
@ConfigurationProperties("polku.mongo")
record MongoSettings(
        String database,
        @Nullable String keyDatabase,
        @DefaultValue("2200ms") Duration timeout,
        @DefaultValue("60s") Duration startWait) {

    MongoSettings {
        if (database == null || database.isBlank()) {
            throw new IllegalArgumentException("polku.mongo.database names no database");
        }
    }

    String keyDatabaseName() {
        return keyDatabase == null || keyDatabase.isBlank() ? database + "_keys" : keyDatabase;
    }
}
