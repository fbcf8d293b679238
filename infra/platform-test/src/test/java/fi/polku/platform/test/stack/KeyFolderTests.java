package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTests {

    @TempDir
    Path folder;

    @Test
    void holdsSecretsOf32BytesAndAKeysetThatEncrypts() throws Exception {
        KeyFolder.complete(folder, List.of("01"));

        String secret = Files.readString(folder.resolve("cursor.key")).strip();
        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(folder.resolve("region-keys/01.json")),
                        RegistryConfiguration.get(),
                        InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        byte[] plain = "salainen".getBytes(StandardCharsets.UTF_8);
        assertThat(aead.decrypt(aead.encrypt(plain, new byte[0]), new byte[0])).isEqualTo(plain);
    }

    @Test
    void keepsTheKeysItHasWhenARegionIsAdded() throws Exception {
        KeyFolder.complete(folder, List.of("01"));
        String before = Files.readString(folder.resolve("region-keys/01.json"));

        KeyFolder.complete(folder, List.of("01", "90"));

        assertThat(folder.resolve("region-keys/01.json")).hasContent(before);
        assertThat(folder.resolve("region-keys/90.json")).exists();
    }

    @Test
    void knowsAll23Regions() {
        assertThat(KeyFolder.finnishRegions()).hasSize(23).startsWith("01").endsWith("21", "90", "91");
    }
}
