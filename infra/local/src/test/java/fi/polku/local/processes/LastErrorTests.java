package fi.polku.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastErrorTests {

    @TempDir
    Path folder;

    @Test
    void isWhatSpringBootDescribes() throws Exception {
        assertThat(lastErrorOf("""
                2026-11-21 ERROR something
                APPLICATION FAILED TO START

                Description:

                The issuer is a demo issuer.

                Action:
                Use another.
                """)).isEqualTo("The issuer is a demo issuer.");
    }

    @Test
    void isTheLastErrorOtherwise() throws Exception {
        assertThat(lastErrorOf("""
                2026-11-21 ERROR first
                2026-11-21 ERROR second
                2026-11-21 INFO bye
                """)).endsWith("ERROR second");
    }

    @Test
    void isTheLastLineWhereThereIsNoError() throws Exception {
        assertThat(lastErrorOf("starting\nKilled\n")).isEqualTo("Killed");
    }

    @Test
    void tellsThatNothingWasWritten() throws Exception {
        assertThat(lastErrorOf("")).isEqualTo("it wrote nothing");
    }

    private String lastErrorOf(String log) throws Exception {
        Path file = folder.resolve("log");
        Files.writeString(file, log);
        return LastError.in(file);
    }
}
