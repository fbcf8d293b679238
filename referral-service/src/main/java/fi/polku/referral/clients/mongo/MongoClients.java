package fi.polku.referral.clients.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.KeyDestroyed;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KnownClient;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class MongoClients implements Clients {
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
    public List<KnownClient> findByIdentityCode(String region, IdentityCode code) {
        return documents
                .list(
                        Filters.eq("state.identityIndex", cipher.index(region, code)),
                        Sorts.ascending("_id"),
                        RECORDS_OF_ONE_PERSON)
                .stream()
                .flatMap(stored -> reveal(stored).stream())
                .toList();
    }

    @Override
    public ClientId reserve(String region, UUID unit, IdentityCode code, ClientId candidate) {
        return new ClientId(reservations.reserve(cipher.indexWithin(unit, region, code), candidate.value()));
    }

    @Override
    public KnownClient create(Creation creation, Client client) {
        return cipher.reveal(documents.create(creation, client.region(), cipher.hide(client)));
    }

    @Override
    public Optional<KnownClient> repeated(Creation creation) {
        return documents.repeated(creation).flatMap(this::reveal);
    }

    @Override
    public KnownClient commit(KnownClient seen, Client next) {
        ClientDocument document = cipher.hide(next);
        var stored = new Stored<>(seen.id().value(), seen.version(), seen.epoch(), next.region(), document);
        return cipher.reveal(documents.commit(stored, document));
    }

    /** An erased client cannot be read any more, and need not be. */
    private Optional<KnownClient> reveal(Stored<ClientDocument> stored) {
        try {
            return Optional.of(cipher.reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
