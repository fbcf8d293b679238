package fi.polku.gateway.token;

import java.net.URI;

/** Nobody can say now whether a token of this issuer is good. */
final class IssuerUnreachable extends RuntimeException {
    IssuerUnreachable(URI issuer, String why) {
        super("Issuer " + issuer + ": " + why, null, false, false);
    }
}
