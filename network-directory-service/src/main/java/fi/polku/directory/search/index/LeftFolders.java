package fi.polku.directory.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders of indexes whose replica was killed: who writes an index holds its lock as long as the process lives. */
public final class LeftFolders {

    private static final Logger LOG = LoggerFactory.getLogger(LeftFolders.class);

    private LeftFolders() {}

    /**
     * Deletes them.
     *
     * @param prefix of their names
     * @param before those alone that were last written before: a replica that starts just now has no lock yet
     */
    public static void sweep(Path parent, String prefix, Instant before) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, prefix + "*")) {
            for (var folder : folders) {
                sweep(folder, before);
            }
        }
    }

    /** One that cannot be deleted, or is deleted by another replica meanwhile, is in nobody's way. */
    private static void sweep(Path folder, Instant before) {
        if (!wasLeft(folder, before)) {
            return;
        }
        try (var files = FSDirectory.open(folder)) {
            try (var _ = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                for (var file : files.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        files.deleteFile(file);
                    }
                }
            }
            Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
            Files.deleteIfExists(folder);
        } catch (LockObtainFailedException _) {
            LOG.debug("An index is in use");
        } catch (IOException e) {
            LOG.warn("A left index could not be deleted: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean wasLeft(Path folder, Instant before) {
        try {
            return Files.isDirectory(folder)
                    && Files.getLastModifiedTime(folder).toInstant().isBefore(before);
        } catch (IOException _) {
            return false;
        }
    }
}
