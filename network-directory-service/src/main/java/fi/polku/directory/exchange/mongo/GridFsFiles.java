package fi.polku.directory.exchange.mongo;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.model.Filters;
import fi.polku.directory.exchange.ImportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Keeps files in pieces, so that their size is no matter. */
final class GridFsFiles implements ImportFiles {

    static final String BUCKET = "importFile";

    /** For a whole file, as fast as its sender sends it; the store's own limit is meant for one short operation. */
    private static final long MINUTES = 5;

    private final GridFSBucket bucket;

    GridFsFiles(GridFSBucket bucket) {
        this.bucket = bucket.withTimeout(MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void keep(UUID file, InputStream content) throws IOException {
        var out = bucket.openUploadStream(file.toString());
        try {
            content.transferTo(out);
            out.close();
        } catch (IOException | RuntimeException e) {
            // The driver's own copying leaves the pieces behind where the content grows too large.
            out.abort();
            throw e;
        }
    }

    @Override
    public boolean write(UUID file, Path target) {
        if (bucket.find(Filters.eq("filename", file.toString())).first() == null) {
            return false;
        }
        try (var out = Files.newOutputStream(target)) {
            bucket.downloadToStream(file.toString(), out);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(UUID file) {
        bucket.find(Filters.eq("filename", file.toString())).forEach(kept -> bucket.delete(kept.getObjectId()));
    }
}
