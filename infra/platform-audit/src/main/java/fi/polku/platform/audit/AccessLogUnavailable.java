package fi.polku.platform.audit;

import fi.polku.platform.mongo.Unavailable;
import org.jspecify.annotations.Nullable;

/** The use of client data could not be logged, so it must not happen. */
public class AccessLogUnavailable extends Unavailable {

    AccessLogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
