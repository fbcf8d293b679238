package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.ImportFiles;
import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.ImportOrder.Defaults;
import fi.polku.directory.exchange.ImportRun;
import fi.polku.directory.exchange.ImportRuns;
import fi.polku.directory.exchange.ImportState;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Tally;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of imports whose replica is gone. */
class ImportRecoveryIT {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String TABLE = "externalId;kind;name.fi;validFrom\na;municipality;A;2025-01-01\n";

    private final ImportRuns runs = RunningDirectory.bean(ImportRuns.class);
    private final ImportFiles files = RunningDirectory.bean(ImportFiles.class);
    private final Api admin = RunningDirectory.as("kp-admin");

    @TempDir
    private Path folder;

    @Test
    void carriesOnWithARunThatAReplicaHasLeft() throws IOException {
        var left = left(1);

        var imported = new Imported(admin, left.id()).ended().finished();

        assertThat(imported.verdicts()).containsExactly("2 CREATED");
        assertThat(runs.find(left.id()).orElseThrow().entry().attempts()).isEqualTo(2);
    }

    @Test
    void givesUpARunThatNeverComesToItsEnd() throws IOException {
        var left = left(5);

        assertThat(new Imported(admin, left.id()).ended().refusal()).isEqualTo("import-failed");
        await().untilAsserted(() ->
                assertThat(files.write(left.id(), folder.resolve("left"))).isFalse());
    }

    private Held<ImportRun> left(int attempts) throws IOException {
        var source = "jatko-" + UUID.randomUUID().toString().substring(0, 8);
        var order = new ImportOrder("csv", source, Kind.ORGANISATION, false, false, null, null, Defaults.NONE);
        var editor = new Editor("18", Ids.next(), Ids.next(), Ids.next(), Set.of("region-admin"), null);
        var creation = new Creation(Ids.next(), "mac");
        files.keep(creation.id(), new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
        var run = new ImportRun(
                order,
                editor,
                ImportState.RUNNING,
                Tally.NONE,
                LONG_AGO,
                LONG_AGO,
                LONG_AGO,
                creation.id(),
                attempts,
                null,
                null,
                null);
        return runs.add(creation, "18", run);
    }
}
