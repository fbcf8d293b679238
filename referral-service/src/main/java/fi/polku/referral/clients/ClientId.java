package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a client everywhere outside this service; it says nothing about the person. */
public record ClientId(UUID value) {
    public ClientId {
        requireNonNull(value, "value");
    }
}
