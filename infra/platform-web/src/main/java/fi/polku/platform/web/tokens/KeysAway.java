package fi.polku.platform.web.tokens;

import com.nimbusds.jose.KeySourceException;

/** An issuer cannot be reached and its keys are not known from before. */
final class KeysAway extends KeySourceException {

    KeysAway(String message) {
        super(message);
    }

    KeysAway(String message, Throwable cause) {
        super(message, cause);
    }
}
