package fi.polku.directory.exchange.fetch;

import java.net.UnknownHostException;

/** The name leads to an address that may not be reached. */
final class AddressForbidden extends UnknownHostException {

    AddressForbidden(String host) {
        super(host);
    }
}
