package fi.polku.referral.lifecycle.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyDestroyed;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.KnownReferral;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Referrals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class MongoReferrals implements Referrals {
    private static final List<String> OPEN = Stream.of(
                    ReferralState.SENT,
                    ReferralState.RECEIVED,
                    ReferralState.ACCEPTED,
                    ReferralState.SCHEDULED,
                    ReferralState.IN_PROGRESS)
            .map(Enum::name)
            .toList();
    private static final int OPEN_OF_ONE_CLIENT = 1_000;

    private final Aggregates<ReferralDocument> documents;
    private final FieldEncryption encryption;

    MongoReferrals(Aggregates<ReferralDocument> documents, FieldEncryption encryption) {
        this.documents = documents;
        this.encryption = encryption;
    }

    @Override
    public Optional<KnownReferral> find(ReferralId id) {
        return documents.find(id.value()).flatMap(this::revealUnlessErased);
    }

    @Override
    public KnownReferral create(Creation creation, String region, Referral referral) {
        return reveal(documents.create(creation, region, hide(creation.id(), region, referral)));
    }

    @Override
    public Optional<KnownReferral> repeated(Creation creation) {
        return documents.repeated(creation).flatMap(this::revealUnlessErased);
    }

    @Override
    public KnownReferral commit(KnownReferral seen, Referral next) {
        ReferralDocument document = hide(seen.id().value(), seen.region(), next);
        var stored = new Stored<>(seen.id().value(), seen.version(), seen.epoch(), seen.region(), document);
        return reveal(documents.commit(stored, document));
    }

    @Override
    public List<KnownReferral> openOf(ClientId client) {
        return documents
                .list(
                        Filters.and(Filters.eq("state.client", client.value()), Filters.in("state.state", OPEN)),
                        Sorts.ascending("_id"),
                        OPEN_OF_ONE_CLIENT)
                .stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    private ReferralDocument hide(UUID id, String region, Referral referral) {
        UUID client = referral.order().client().value();
        return new Hiding(new Words(encryption, region, id, client)).hide(referral);
    }

    private KnownReferral reveal(Stored<ReferralDocument> stored) {
        var words = new Words(
                encryption, stored.region(), stored.id(), stored.state().client());
        return new KnownReferral(
                new ReferralId(stored.id()),
                stored.region(),
                stored.version(),
                stored.epoch(),
                new Revealing(words, stored.state()).reveal());
    }

    private Optional<KnownReferral> revealUnlessErased(Stored<ReferralDocument> stored) {
        try {
            return Optional.of(reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
