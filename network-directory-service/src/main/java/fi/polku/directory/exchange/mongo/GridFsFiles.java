package fi.polku.directory.exchange.mongo;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import fi.polku.directory.exchange.ImportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.Document;

/** Keeps files in pieces, so that their size is no matter. The newest of a run is the one that counts. */
final class GridFsFiles implements ImportFiles {

    static final String BUCKET = "importFile";

    private final GridFSBucket bucket;

    GridFsFiles(GridFSBucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public void keep(UUID run, InputStream content) {
        forget(run);
        bucket.uploadFromStream(
                run.toString(), content, new GridFSUploadOptions().metadata(new Document("run", run.toString())));
    }

    @Override
    public boolean write(UUID run, Path target) {
        if (bucket.find(Filters.eq("filename", run.toString())).first() == null) {
            return false;
        }
        try (var out = Files.newOutputStream(target)) {
            bucket.downloadToStream(run.toString(), out);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(UUID run) {
        bucket.find(Filters.eq("filename", run.toString())).forEach(file -> bucket.delete(file.getObjectId()));
    }
}
