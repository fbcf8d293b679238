package fi.polku.referral.clients.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.KeyDestroyed;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PermissionFact;
import fi.polku.referral.clients.PersonSought;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class MongoClients implements Clients {
    static final String MERGED_INTO = "state.mergedInto";
    static final String ORGANISATION = "state.organisation";
    static final String LAST_WRITE = "commit.at";
    static final String NAME_INDEX = "state.nameIndex";

    /** Records of one person in one region; each is another unit's. */
    private static final int RECORDS_OF_ONE_PERSON = 100;

    private final Aggregates<ClientDocument> documents;
    private final IdentityReservations reservations;
    private final ClientCipher cipher;

    MongoClients(Aggregates<ClientDocument> documents, IdentityReservations reservations, ClientCipher cipher) {
        this.documents = documents;
        this.reservations = reservations;
        this.cipher = cipher;
    }

    @Override
    public Optional<KnownClient> find(ClientId id) {
        return documents.find(id.value()).flatMap(this::reveal);
    }

    @Override
    public List<KnownClient> findAll(Collection<ClientId> ids) {
        List<UUID> wanted = ids.stream().map(ClientId::value).toList();
        return documents.list(Filters.in("_id", wanted), Sorts.ascending("_id"), wanted.size() + 1).stream()
                .flatMap(stored -> reveal(stored).stream())
                .toList();
    }

    @Override
    public List<KnownClient> findByIdentityCode(String region, IdentityCode code) {
        return found("state.identityIndex", cipher.index(region, code));
    }

    @Override
    public List<KnownClient> findByName(String region, PersonSought person) {
        return found(NAME_INDEX, cipher.index(region, person));
    }

    private List<KnownClient> found(String field, Object value) {
        return documents.list(Filters.eq(field, value), Sorts.ascending("_id"), RECORDS_OF_ONE_PERSON).stream()
                .flatMap(stored -> reveal(stored).stream())
                .toList();
    }

    @Override
    public ClientId reserve(String region, UUID unit, IdentityCode code, ClientId candidate) {
        return new ClientId(reservations.reserve(cipher.indexWithin(unit, region, code), candidate.value()));
    }

    @Override
    public void release(String region, UUID unit, IdentityCode code, ClientId holder) {
        reservations.release(cipher.indexWithin(unit, region, code), holder.value());
    }

    @Override
    public KnownClient create(Creation creation, Client client) {
        return cipher.reveal(documents.create(creation, client.region(), cipher.hide(client)));
    }

    @Override
    public Optional<KnownClient> repeated(Creation creation) {
        return documents.repeated(creation).map(stored -> reveal(stored).orElseThrow(NotFound::new));
    }

    @Override
    public KnownClient commit(KnownClient seen, Client next) {
        ClientDocument document = cipher.hide(next);
        var stored = new Stored<>(seen.id().value(), seen.version(), seen.epoch(), next.region(), document);
        return cipher.reveal(documents.commit(stored, document));
    }

    @Override
    public List<KnownClient> mergedInto(ClientId id) {
        return found(MERGED_INTO, id.value());
    }

    @Override
    public List<ClientId> untouchedSince(
            UUID organisation, String region, Instant since, @Nullable ClientId behind, int limit) {
        return documents
                .list(
                        Filters.and(
                                Filters.eq(ORGANISATION, organisation),
                                Filters.lt(LAST_WRITE, since),
                                Filters.eq("region", region),
                                Filters.ne("state.erased", true),
                                behind == null ? Filters.empty() : Filters.gt("_id", behind.value())),
                        Sorts.ascending("_id"),
                        limit)
                .stream()
                .map(stored -> new ClientId(stored.id()))
                .toList();
    }

    @Override
    public void erase(KnownClient seen, PermissionFact erased) {
        Stored<ClientDocument> stored = documents
                .find(seen.id().value())
                .filter(found -> found.version() == seen.version())
                .orElseThrow(() -> new StaleVersion(seen.id().value(), seen.version()));
        documents.commit(stored, stored.state().erased(erased));
        String reservation = stored.state().reservation();
        if (reservation != null) {
            reservations.release(reservation, stored.id());
        }
    }

    /** An erased client cannot be read any more, and need not be. */
    private Optional<KnownClient> reveal(Stored<ClientDocument> stored) {
        if (stored.state().erased()) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher.reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
