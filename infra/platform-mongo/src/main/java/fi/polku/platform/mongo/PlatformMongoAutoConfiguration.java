package fi.polku.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives a service its database, migrated and with settings under which an acknowledged write is never lost. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(MongoSettings.class)
class PlatformMongoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        // BSON keeps milliseconds, so nothing finer is ever handed out.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durableSettings(MongoSettings settings) {
        return builder -> DurableSettings.apply(builder, settings.timeout());
    }

    /** The service's own database; whoever gets it gets it migrated. */
    @Bean
    @Primary
    MongoDatabase database(
            MongoClient client, MongoSettings settings, Clock clock, ObjectProvider<Migration> migrations) {
        MongoDatabase database = client.getDatabase(settings.database());
        new Migrations(database, clock).run(migrations.stream().toList(), settings.startWait());
        return database;
    }

    @Bean
    PatientStore patientStore(
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers,
            MongoClientSettings base,
            MongoSettings settings) {
        return new PatientStore(
                () -> new MongoClientFactory(Stream.<MongoClientSettingsBuilderCustomizer>concat(
                                        customizers.orderedStream(), Stream.of(PatientStore::patient))
                                .toList())
                        .createMongoClient(base),
                settings.database());
    }

    @Bean
    Leases leases(MongoDatabase database, Clock clock) {
        return new Leases(database, clock);
    }

    /** None of it beside an operator's command. */
    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    Chores chores(ObjectProvider<Chore> chores, Leases leases) {
        return new Chores(chores.orderedStream().toList(), leases);
    }
}
