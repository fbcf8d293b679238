package fi.polku.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives a service its keys, and what is done with them where a folder of keys is mounted. */
@AutoConfiguration(after = PlatformMongoAutoConfiguration.class)
class KeysAutoConfiguration {

    @Bean
    KeyFiles keyFiles(@Value("${polku.keys.directory:#{null}}") @Nullable Path directory) {
        return new KeyFiles(directory);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("polku.keys.directory")
    static class Encryption {

        @Bean
        BlindIndex blindIndex(KeyFiles files) {
            return new HmacBlindIndex(files.read("blind-index.key"));
        }

        @Bean
        KeyDatabase keyDatabase(MongoClient client, MongoSettings settings, Clock clock) {
            KeyDatabase keys = new KeyDatabase(client.getDatabase(settings.keyDatabaseName()));
            new Migrations(keys.database(), clock)
                    .run(
                            List.of(new Migration(
                                    "0001-keys-by-client",
                                    "A client's keys are destroyed together",
                                    it -> it.getCollection(DataKeys.COLLECTION)
                                            .createIndex(Indexes.ascending("client")))),
                            settings.startWait());
            return keys;
        }

        @Bean
        KeyWrapping keyWrapping(KeyFiles files) {
            return new KeyWrapping(new RegionKeys(files.regionKeys()));
        }

        @Bean
        FieldEncryption fieldEncryption(KeyDatabase database, KeyWrapping wrapping, Clock clock) {
            return new TinkFieldEncryption(new DataKeys(database, wrapping, clock));
        }

        @Bean
        KeyRewrapping keyRewrapping(KeyDatabase database, KeyWrapping wrapping) {
            return new KeyRewrapping(database, wrapping);
        }

        @Bean
        @ConditionalOnProperty(name = "polku.command", havingValue = "rewrap")
        RewrapCommand rewrapCommand(KeyRewrapping rewrapping, ApplicationContext context) {
            return new RewrapCommand(rewrapping, context);
        }
    }
}
