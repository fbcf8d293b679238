package fi.polku.platform.web.tokens;

import com.nimbusds.jose.KeySourceException;

/** An issuer answers, but what it says of itself forbids believing it. */
final class IssuerRefused extends KeySourceException {

    IssuerRefused(String message) {
        super(message);
    }
}
