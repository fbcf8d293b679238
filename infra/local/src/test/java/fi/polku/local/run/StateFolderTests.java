package fi.polku.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTests {

    @TempDir
    Path path;

    @Test
    void isHeldByOneAtATime() {
        try (StateFolder second = new StateFolder(path)) {
            try (StateFolder first = new StateFolder(path)) {
                assertThat(first.hold()).isTrue();
                assertThat(second.hold()).isFalse();
            }

            assertThat(second.hold()).isTrue();
        }
    }

    @Test
    void clearsWhatStacksKeepAndNothingElse() throws Exception {
        try (StateFolder folder = new StateFolder(path)) {
            Files.writeString(folder.folder("kafka").resolve("segment"), "x");
            Files.writeString(folder.folder("photos").resolve("summer"), "x");

            folder.clear();

            assertThat(path.resolve("kafka")).doesNotExist();
            assertThat(path.resolve("photos/summer")).exists();
        }
    }

    @Test
    void refusesAFullDiskInOneLineThatHelps() {
        try (StateFolder folder = new StateFolder(path)) {
            assertThatCode(folder::requireSpace).doesNotThrowAnyException();
            assertThatThrownBy(() -> folder.requireSpace(500L << 20))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("only 500 MiB", path.toString(), "POLKU_UP_FOLDER");
        }
    }

    @Test
    void knowsAProcessAgainAndNoLaterOneOfItsNumber() throws Exception {
        try (StateFolder folder = new StateFolder(path)) {
            PidFile pid = folder.pid("self");
            pid.write(ProcessHandle.current());
            assertThat(pid.process()).contains(ProcessHandle.current());

            Files.setLastModifiedTime(pid.path(), FileTime.from(Instant.EPOCH));

            assertThat(pid.process()).isEmpty();
        }
    }
}
