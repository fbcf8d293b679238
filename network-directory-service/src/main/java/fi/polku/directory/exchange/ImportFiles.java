package fi.polku.directory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** The files of imports that are not finished. */
public interface ImportFiles {

    /** Keeps all of it, or nothing where its reading breaks off. */
    void keep(UUID file, InputStream content) throws IOException;

    /** Whether there was one to write. */
    boolean write(UUID file, Path target);

    void forget(UUID file);
}
