package fi.polku.directory.exchange.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import fi.polku.directory.RunningDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFsFilesIT {

    private final MongoDatabase database = RunningDirectory.bean(MongoDatabase.class);
    private final UUID file = UUID.randomUUID();
    private final byte[] content = new byte[3 << 20];

    @TempDir
    private Path folder;

    /** No store does three megabytes durably in a millisecond, as no person sends fifty within the limit of one operation. */
    @Test
    void givesAFileMoreTimeThanASingleOperationOfTheStore() throws IOException {
        var hurried = database.withTimeout(1, TimeUnit.MILLISECONDS);
        var files = new GridFsFiles(GridFSBuckets.create(hurried, GridFsFiles.BUCKET));
        var copy = folder.resolve("copy");

        files.keep(file, new ByteArrayInputStream(content));

        assertThat(files.write(file, copy)).isTrue();
        assertThat(Files.readAllBytes(copy)).isEqualTo(content);
        files.forget(file);
        assertThat(files.write(file, copy)).isFalse();
    }

    @Test
    void keepsNothingOfAFileThatBreaksOff() {
        var bucket = "broken" + file;
        var files = new GridFsFiles(GridFSBuckets.create(database, bucket));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        files.keep(file, new SequenceInputStream(new ByteArrayInputStream(content), new Broken())));

        assertThat(database.getCollection(bucket + ".files").countDocuments()).isZero();
        assertThat(database.getCollection(bucket + ".chunks").countDocuments()).isZero();
    }

    /** As a body that is larger than its limit. */
    private static final class Broken extends InputStream {

        @Override
        public int read() {
            throw new IllegalStateException();
        }

        @Override
        public int read(byte[] buffer, int from, int most) {
            throw new IllegalStateException();
        }
    }
}
