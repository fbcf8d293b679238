package fi.polku.platform.mongo;

import org.jspecify.annotations.Nullable;

/** An encrypted field does not open: altered, or not written for the place and scope it was read with. */
public class FieldUnreadable extends RuntimeException {

    public FieldUnreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
