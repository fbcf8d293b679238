package fi.polku.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoKeysTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"idempotency.key", "cursor.key", "blind-index.key", "access-log.key"})
    void makesSecretsOf32BytesThatNobodyElseMayRead(String name) throws Exception {
        DemoKeys.ensure(folder, List.of("18"));

        assertThat(Base64.getDecoder()
                        .decode(Files.readString(folder.resolve(name)).strip()))
                .hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                .isEqualTo("rw-------");
    }

    @Test
    void makesAKeysetPerRegionAndOneForTheGatewayThatEncrypts() throws Exception {
        DemoKeys.ensure(folder, List.of("18", "20"));

        for (String keyset : List.of("region-keys/18", "region-keys/20", "gateway/sessions")) {
            Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(folder.resolve(keyset + ".json")),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            byte[] plain = "polku".getBytes(StandardCharsets.UTF_8);
            assertThat(aead.decrypt(aead.encrypt(plain, new byte[0]), new byte[0]))
                    .isEqualTo(plain);
        }
    }

    @Test
    void marksThemAsDemoKeys() {
        DemoKeys.ensure(folder, List.of());

        assertThat(folder.resolve("DEMO")).exists();
        assertThat(folder.resolve("gateway/DEMO")).exists();
    }

    @Test
    void keepsWhatIsThereAndMakesNoTwoAlike(@TempDir Path other) throws Exception {
        DemoKeys.ensure(folder, List.of("18"));
        String before = Files.readString(folder.resolve("cursor.key"));

        DemoKeys.ensure(folder, List.of("18"));
        DemoKeys.ensure(other, List.of("18"));

        assertThat(folder.resolve("cursor.key")).hasContent(before);
        assertThat(Files.readString(other.resolve("cursor.key"))).isNotEqualTo(before);
        assertThat(Files.readString(folder.resolve("blind-index.key"))).isNotEqualTo(before);
    }
}
