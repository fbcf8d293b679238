package fi.polku.referral.clients;

/** The unit has a record of this person already. */
public final class ClientKnown extends RuntimeException {
    private final ClientId client;

    ClientKnown(ClientId client) {
        super("client known", null, false, false);
        this.client = client;
    }

    public ClientId client() {
        return client;
    }
}
