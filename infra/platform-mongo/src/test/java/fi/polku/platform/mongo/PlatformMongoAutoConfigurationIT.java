package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PlatformMongoAutoConfigurationIT {

    private final String name = TestStore.freshDatabase();
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    MongoAutoConfiguration.class, PlatformMongoAutoConfiguration.class, KeysAutoConfiguration.class))
            .withPropertyValues("spring.mongodb.uri=" + TestStore.uri(), "polku.mongo.database=" + name);

    @Test
    void givesADatabaseWhoseAcknowledgedWritesAreDurable() {
        service.run(context -> {
            MongoDatabase database = context.getBean(MongoDatabase.class);

            assertThat(database.getName()).isEqualTo(name);
            assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
            assertThat(context).hasSingleBean(Leases.class).hasSingleBean(Clock.class);
        });
    }

    @Test
    void givesUpEarlyEnoughToRefuseWithinThreeSeconds() {
        service.run(context -> assertThat(context.getBean(MongoDatabase.class).getTimeout(TimeUnit.MILLISECONDS))
                .isNotNull()
                .isLessThanOrEqualTo(2_200));
    }

    @Test
    void migratesBeforeAnyoneGetsTheDatabase() {
        service.withBean(
                        Migration.class,
                        () -> new Migration(
                                "0001-seed",
                                "One document",
                                database -> database.getCollection("seeds").insertOne(new Document("_id", "seed"))))
                .run(context -> assertThat(context.getBean(MongoDatabase.class)
                                .getCollection("seeds")
                                .countDocuments())
                        .isEqualTo(1));
    }

    @Test
    void refusesToStartWithoutTheDatabasesName() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(MongoAutoConfiguration.class, PlatformMongoAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("polku.mongo.database"));
    }

    @Test
    void refusesToStartWithoutTheKeyThatIsNamed(@TempDir Path folder) {
        service.withPropertyValues("polku.keys.directory=" + folder)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(java.nio.file.NoSuchFileException.class));
    }

    @Test
    void encryptsIntoADatabaseApartFromTheData(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("region-keys"));
        new MountedKeyset(folder.resolve("region-keys")).mount("18");
        Files.writeString(folder.resolve("blind-index.key"), Base64.getEncoder().encodeToString(new byte[32]));
        var address = new FieldAddress("18", "client", Ids.next(), "name");
        var scope = new KeyScope("18", address.id(), "soite", "work-ability");

        service.withPropertyValues("polku.keys.directory=" + folder).run(context -> {
            var encryption = context.getBean(FieldEncryption.class);

            assertThat(encryption.decrypt(scope, address, encryption.encrypt(scope, address, "Testi")))
                    .isEqualTo("Testi");
            assertThat(context.getBean(BlindIndex.class).of("name", "18", "testi"))
                    .isNotBlank();
            assertThat(context.getBean(MongoDatabase.class).listCollectionNames())
                    .doesNotContain("data_keys");
        });
    }
}
