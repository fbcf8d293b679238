package fi.polku.referral.clients;

import fi.polku.platform.mongo.Creation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All clients. */
public interface Clients {
    /** The client, unless there is none or it has been erased. */
    Optional<KnownClient> find(ClientId id);

    /** Those of these that are there. */
    List<KnownClient> findAll(Collection<ClientId> ids);

    /** Of all records of this person in the region, whoever made them; showing one is for the caller to justify. */
    List<KnownClient> findByIdentityCode(String region, IdentityCode code);

    /** The same of a person by full name and day of birth. */
    List<KnownClient> findByName(String region, PersonSought person);

    /**
     * Takes an identity code for a client about to be made. The code then names this client within the unit.
     *
     * @return the client that has it: this one, or the one that had it first
     */
    ClientId reserve(String region, UUID unit, IdentityCode code, ClientId candidate);

    /** Lets go of a code that this client had; one that another has stays. */
    void release(String region, UUID unit, IdentityCode code, ClientId holder);

    /** Makes the client, or answers the one that the same request made before. */
    KnownClient create(Creation creation, Client client);

    /** What the same request made before. */
    Optional<KnownClient> repeated(Creation creation);

    KnownClient commit(KnownClient seen, Client next);

    /** Records of the same person that go on in this one. */
    List<KnownClient> mergedInto(ClientId id);

    /**
     * A controller's clients whose record nobody has written to since then, in the order of their ids.
     *
     * @param behind the last one of the page before
     */
    List<ClientId> untouchedSince(
            UUID organisation, String region, Instant since, @Nullable ClientId behind, int limit);

    /** Leaves of the client no more than ids and codes, and tells so; their code and their name find them no more. */
    void erase(KnownClient seen, PermissionFact erased);
}
