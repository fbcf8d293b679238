package fi.polku.referral.clients;

import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All clients. */
public interface Clients {
    /** The client, unless there is none or it has been erased. */
    Optional<KnownClient> find(ClientId id);

    /** Of all records of this person in the region, whoever made them; showing one is for the caller to justify. */
    List<KnownClient> findByIdentityCode(String region, IdentityCode code);

    /**
     * Takes an identity code for a client about to be made. The code then names this client within the unit.
     *
     * @return the client that has it: this one, or the one that had it first
     */
    ClientId reserve(String region, UUID unit, IdentityCode code, ClientId candidate);

    /** Makes the client, or answers the one that the same request made before. */
    KnownClient create(Creation creation, Client client);

    /** What the same request made before. */
    Optional<KnownClient> repeated(Creation creation);

    KnownClient commit(KnownClient seen, Client next);
}
