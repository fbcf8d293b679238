package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTests {

    @TempDir
    private Path folder = Path.of("");

    private KeyFiles files = new KeyFiles(null);

    @BeforeEach
    void mounts() {
        files = new KeyFiles(folder);
    }

    @Test
    void readsAKeyOfOneLine() throws IOException {
        byte[] key = new byte[32];
        key[31] = 7;
        Files.writeString(folder.resolve("cursor.key"), Base64.getEncoder().encodeToString(key) + "\n");

        assertThat(files.read("cursor.key")).isEqualTo(key);
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> files.read("cursor.key"))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining(folder.resolve("cursor.key").toString());
    }

    @Test
    void refusesAKeyThatIsTooShort() throws IOException {
        Files.writeString(folder.resolve("cursor.key"), Base64.getEncoder().encodeToString(new byte[16]));

        assertThatThrownBy(() -> files.read("cursor.key"))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("16 bytes");
    }

    @Test
    void neverQuotesWhatStandsInABrokenFile() throws IOException {
        Files.writeString(folder.resolve("cursor.key"), "s%cret");

        assertThatThrownBy(() -> files.read("cursor.key"))
                .isInstanceOf(KeyMissing.class)
                .hasNoCause()
                .hasMessageNotContaining("s%cret");
    }

    @Test
    void tellsDemoKeysByTheirMark() throws IOException {
        assertThat(files.demo()).isFalse();

        Files.createFile(folder.resolve("DEMO"));

        assertThat(files.demo()).isTrue();
    }

    @Test
    void saysWhichSettingIsMissing() {
        assertThatThrownBy(() -> new KeyFiles(null).read("cursor.key"))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("polku.keys.directory");
    }
}
