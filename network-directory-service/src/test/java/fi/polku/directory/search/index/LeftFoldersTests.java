package fi.polku.directory.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFoldersTests {

    private static final Instant BEFORE = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path parent;

    @Test
    void areDeletedWhereNobodyHoldsTheirLock() throws IOException {
        var left = folder("polku-search1");
        Files.writeString(left.resolve("_0.cfs"), "");
        Files.writeString(left.resolve(IndexWriter.WRITE_LOCK_NAME), "");
        var held = folder("polku-search2");
        var others = folder("others");
        var young = folder("polku-search3");

        try (var files = FSDirectory.open(held);
                var writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.commit();
            for (var old : new Path[] {left, held, others}) {
                Files.setLastModifiedTime(old, FileTime.from(BEFORE.minusSeconds(1)));
            }
            Files.setLastModifiedTime(young, FileTime.from(BEFORE.plusSeconds(1)));

            LeftFolders.sweep(parent, "polku-search", BEFORE);

            assertThat(left).doesNotExist();
            assertThat(held).isNotEmptyDirectory();
            assertThat(others).exists();
            assertThat(young).exists();
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(parent.resolve(name));
    }
}
