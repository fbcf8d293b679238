package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyDestructionIT {

    private final UUID client = Ids.next();
    private final KeyScope scope = new KeyScope("18", client, "soite", "work-ability");
    private final FieldAddress address = new FieldAddress("18", "client", client, "name");

    @TempDir
    private Path folder = Path.of("");

    private final MongoDatabase database = Stores.fresh();

    @BeforeEach
    void mountsTheRegionsKey() throws Exception {
        new MountedKeyset(folder).mount("18");
    }

    @Test
    void makesWhatWasEncryptedUnreadableAndKeepsATombstone() {
        FieldEncryption encryption = process();
        String cipher = encryption.encrypt(scope, address, "Testi");

        encryption.destroyKeys(client);

        assertThatThrownBy(() -> encryption.decrypt(scope, address, cipher))
                .isInstanceOfSatisfying(
                        KeyDestroyed.class, gone -> assertThat(gone.client()).isEqualTo(client));
        assertThat(database.getCollection("data_keys").find().first())
                .containsKey("destroyed")
                .doesNotContainKeys("wrapped", "wrappedBy");
    }

    @Test
    void neverMakesADestroyedKeyAnew() {
        FieldEncryption encryption = process();
        encryption.encrypt(scope, address, "Testi");

        encryption.destroyKeys(client);

        assertThatThrownBy(() -> encryption.encrypt(scope, address, "Testi")).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> process().encrypt(scope, address, "Testi")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void makesNoFirstKeyForAClientWhoWasErased() {
        FieldEncryption encryption = process();
        var unused = new KeyScope("18", client, "kela", "benefits");

        encryption.destroyKeys(client);

        assertThatThrownBy(() -> encryption.encrypt(unused, address, "Testi")).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> encryption.encrypt(unused, address, "Testi")).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> encryption.decrypt(scope, address, "")).isInstanceOf(KeyDestroyed.class);
        assertThat(database.getCollection("data_keys").find())
                .allSatisfy(key -> assertThat(key).doesNotContainKey("wrapped"));
    }

    @Test
    void leavesOtherClientsAlone() {
        FieldEncryption encryption = process();
        var other = new KeyScope("18", Ids.next(), "soite", "work-ability");
        String cipher = encryption.encrypt(other, address, "Toinen");

        encryption.destroyKeys(client);

        assertThat(encryption.decrypt(other, address, cipher)).isEqualTo("Toinen");
    }

    @Test
    void stopsAKeyThatAnotherProcessHoldsWithinFiveSeconds() {
        FieldEncryption holder = process();
        String cipher = holder.encrypt(scope, address, "Testi");
        assertThat(holder.decrypt(scope, address, cipher)).isEqualTo("Testi");

        process().destroyKeys(client);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThatThrownBy(() -> holder.decrypt(scope, address, cipher))
                        .isInstanceOf(KeyDestroyed.class));
    }

    @RepeatedTest(20)
    void aKeyMadeWhileItIsDestroyedDoesNotSurvive() {
        FieldEncryption maker = process();
        FieldEncryption eraser = process();

        var making = CompletableFuture.runAsync(() -> maker.encrypt(scope, address, "Testi"));
        eraser.destroyKeys(client);
        making.exceptionally(_ -> null).join();

        assertThat(database.getCollection("data_keys").find())
                .allSatisfy(key -> assertThat(key).doesNotContainKey("wrapped"));
        assertThatThrownBy(() -> process().encrypt(scope, address, "Testi")).isInstanceOf(KeyDestroyed.class);
    }

    private FieldEncryption process() {
        var wrapping = new KeyWrapping(new RegionKeys(folder));
        return new TinkFieldEncryption(new DataKeys(new KeyDatabase(database), wrapping, Clock.systemUTC()));
    }
}
