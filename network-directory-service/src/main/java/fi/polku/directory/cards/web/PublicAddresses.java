package fi.polku.directory.cards.web;

import java.net.URI;
import java.util.UUID;

/** Where everybody reads cards. The address of a card never changes, whatever becomes of its text. */
final class PublicAddresses {

    static final String PATH = "/cards/";

    private final URI gateway;

    PublicAddresses(URI gateway) {
        this.gateway = gateway;
    }

    String of(UUID card) {
        return gateway.resolve(PATH + card).toString();
    }
}
