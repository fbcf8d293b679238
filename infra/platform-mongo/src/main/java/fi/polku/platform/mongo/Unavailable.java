package fi.polku.platform.mongo;

import org.jspecify.annotations.Nullable;

/** A part that the answer needs is away; the same request may succeed a little later. */
public class Unavailable extends RuntimeException {

    public Unavailable(String message) {
        super(message);
    }

    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
