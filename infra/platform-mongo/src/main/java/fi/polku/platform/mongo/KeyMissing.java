package fi.polku.platform.mongo;

import org.jspecify.annotations.Nullable;

/** A key that the operator mounts is not there or is not a key; the message names the file and never its content. */
public class KeyMissing extends RuntimeException {

    public KeyMissing(String message) {
        super(message);
    }

    public KeyMissing(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
