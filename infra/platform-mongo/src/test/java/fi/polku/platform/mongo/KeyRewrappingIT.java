package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;

class KeyRewrappingIT {

    @TempDir
    private Path folder = Path.of("");

    private final MongoDatabase database = Stores.fresh();
    private final FieldAddress address = new FieldAddress("18", "client", Ids.next(), "name");

    @Test
    void bringsAllKeysUnderTheNewestSoThatTheOlderMayGo() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        KeyScope first = scope("18", Ids.next());
        KeyScope second = scope("18", Ids.next());
        String one = encryption().encrypt(first, address, "Yksi");
        String two = encryption().encrypt(second, address, "Kaksi");

        region.rotate();
        region.mount("18");
        KeyRewrapping.Result result = rewrapping().run();
        region.dropOlder();
        region.mount("18");

        assertThat(result).isEqualTo(new KeyRewrapping.Result(2, 0, 0));
        assertThat(encryption().decrypt(first, address, one)).isEqualTo("Yksi");
        assertThat(encryption().decrypt(second, address, two)).isEqualTo("Kaksi");
        assertThat(database.getCollection("data_keys").find())
                .allSatisfy(key -> assertThat(key).containsEntry("wrappedBy", region.newest()));
    }

    @Test
    void aRotatedKeyIsTakenIntoUseWithoutARestart() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        FieldEncryption running = encryption();
        running.encrypt(scope("18", Ids.next()), address, "Yksi");

        region.rotate();
        region.mount("18");
        KeyScope later = scope("18", Ids.next());
        running.encrypt(later, address, "Kaksi");

        assertThat(database.getCollection("data_keys", DataKey.class).find())
                .filteredOn(key -> key.client().equals(later.client()))
                .allSatisfy(key -> assertThat(key.wrappedBy()).isEqualTo(region.newest()));
    }

    @Test
    void changesNothingWhenRepeated() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        encryption().encrypt(scope("18", Ids.next()), address, "Yksi");

        assertThat(rewrapping().run()).isEqualTo(new KeyRewrapping.Result(0, 1, 0));
    }

    @Test
    void leavesADestroyedKeyDestroyed() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        KeyScope scope = scope("18", Ids.next());
        encryption().encrypt(scope, address, "Yksi");
        encryption().destroyKeys(scope.client());

        region.rotate();
        region.mount("18");

        assertThat(rewrapping().run()).isEqualTo(new KeyRewrapping.Result(0, 0, 0));
        assertThat(database.getCollection("data_keys").find().first()).doesNotContainKey("wrapped");
    }

    @Test
    void countsTheKeysOfARegionWhoseOwnKeyIsMissingAndGoesOn() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        region.mount("20");
        encryption().encrypt(scope("18", Ids.next()), address, "Yksi");
        encryption().encrypt(scope("20", Ids.next()), address, "Kaksi");

        region.rotate();
        region.mount("18");
        Files.delete(folder.resolve("20.json"));

        assertThat(rewrapping().run()).isEqualTo(new KeyRewrapping.Result(1, 0, 1));
    }

    @Test
    void theOperatorsCommandEndsInOrderOnceAllAreRewrapped() throws Exception {
        var region = new MountedKeyset(folder);
        region.mount("18");
        encryption().encrypt(scope("18", Ids.next()), address, "Yksi");
        region.rotate();
        region.mount("18");

        try (var context = new GenericApplicationContext()) {
            context.refresh();
            new RewrapCommand(rewrapping(), context).run(new DefaultApplicationArguments());

            assertThat(context.isActive()).isFalse();
        }
        assertThat(database.getCollection("data_keys").find().first()).containsEntry("wrappedBy", region.newest());
    }

    @Test
    void theOperatorsCommandFailsWhenAKeyIsLeft() throws Exception {
        new MountedKeyset(folder).mount("18");
        encryption().encrypt(scope("18", Ids.next()), address, "Yksi");
        new MountedKeyset(folder).mount("18");

        try (var context = new GenericApplicationContext()) {
            context.refresh();
            var command = new RewrapCommand(rewrapping(), context);

            assertThatThrownBy(() -> command.run(new DefaultApplicationArguments()))
                    .isInstanceOf(KeyMissing.class)
                    .hasMessageContaining("1 data keys");
        }
    }

    private static KeyScope scope(String region, UUID client) {
        return new KeyScope(region, client, "soite", "work-ability");
    }

    private KeyWrapping wrapping() {
        return new KeyWrapping(new RegionKeys(folder));
    }

    private FieldEncryption encryption() {
        return new TinkFieldEncryption(new DataKeys(new KeyDatabase(database), wrapping(), Clock.systemUTC()));
    }

    private KeyRewrapping rewrapping() {
        return new KeyRewrapping(new KeyDatabase(database), wrapping());
    }
}
