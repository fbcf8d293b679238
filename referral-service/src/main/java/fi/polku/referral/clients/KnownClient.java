package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

/**
 * A client as the store has it.
 *
 * @param version what the next change must have seen
 * @param epoch of the service's last restore
 */
public record KnownClient(Client client, long version, long epoch) {
    public KnownClient {
        requireNonNull(client, "client");
    }

    public ClientId id() {
        return client.id();
    }
}
