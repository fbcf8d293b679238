package fi.polku.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTests {
    @Test
    void refusesToCompareTheStandInWithGoals(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("run"));
        Files.writeString(folder.resolve("run/stack.properties"), "store=stand-in for MongoDB, for demos only\n");

        assertThatThrownBy(() -> Stack.runningIn(folder))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("stand-in");
    }

    @Test
    void refusesToMeasureWhereNothingRuns(@TempDir Path folder) {
        assertThatThrownBy(() -> Stack.runningIn(folder)).isInstanceOf(NotMeasurable.class);
    }
}
