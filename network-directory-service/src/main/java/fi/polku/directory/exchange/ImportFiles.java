package fi.polku.directory.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** The files of imports that are not finished. */
public interface ImportFiles {

    void keep(UUID run, InputStream content);

    /** Whether there was one to write. */
    boolean write(UUID run, Path target);

    void forget(UUID run);
}
