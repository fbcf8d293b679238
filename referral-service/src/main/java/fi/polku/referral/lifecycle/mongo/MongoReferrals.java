package fi.polku.referral.lifecycle.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
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
import fi.polku.referral.lifecycle.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

final class MongoReferrals implements Referrals {
    private static final List<String> OPEN =
            ReferralState.open().stream().map(Enum::name).toList();
    private static final List<String> OPEN_OR_DRAFT =
            Stream.concat(OPEN.stream(), Stream.of(ReferralState.DRAFT.name())).toList();
    private static final int OF_ONE_CLIENT = 10_000;

    private final Aggregates<ReferralDocument> documents;
    private final FieldEncryption encryption;
    private final MongoDatabase database;

    MongoReferrals(Aggregates<ReferralDocument> documents, FieldEncryption encryption, MongoDatabase database) {
        this.database = database;
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
    public List<KnownReferral> allOf(ClientId client) {
        return ofClient(Filters.and(
                Filters.eq("state.client", client.value()), Filters.ne("state.state", ReferralState.DELETED.name())));
    }

    @Override
    public List<KnownReferral> openOf(ClientId client) {
        return ofClient(Filters.and(Filters.eq("state.client", client.value()), Filters.in("state.state", OPEN)));
    }

    @Override
    public List<KnownReferral> openTo(UUID target, Collection<ClientId> clients) {
        return ofClient(Filters.and(
                Filters.in("state.client", clients.stream().map(ClientId::value).toList()),
                Filters.in("state.state", OPEN),
                Filters.eq("state.targetId", target)));
    }

    @Override
    public List<ReferralId> overdue(LocalDate day, int limit) {
        return waiting("state.timing.dueOn", "state.timing.late", day, limit);
    }

    @Override
    public List<ReferralId> silent(LocalDate day, int limit) {
        return waiting("state.timing.quietUntil", "state.timing.quiet", day, limit);
    }

    @Override
    public List<ReferralId> unconfirmed(LocalDate day, int limit) {
        return ids(
                Filters.and(
                        Filters.lt("state.timing.closesOn", day.toString()),
                        Filters.eq("state.state", ReferralState.OUTCOME_REPORTED.name())),
                "state.timing.closesOn",
                limit);
    }

    @Override
    public List<KnownReferral> answeredForBy(Side side, List<UUID> units, UUID member, Set<UUID> only, int limit) {
        return documents.list(answeredFor(side, units, member, only), Sorts.ascending("_id"), limit).stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    @Override
    public List<Held> heldBy(Side side, List<UUID> units, UUID member, Set<UUID> only) {
        return database.getCollection(ReferralDocument.COLLECTION)
                .find(answeredFor(side, units, member, only))
                .projection(Projections.include("state.client"))
                .sort(Sorts.ascending("_id"))
                .map(found -> new Held(
                        new ReferralId(found.get("_id", UUID.class)),
                        new ClientId(found.get("state", Document.class).get("client", UUID.class))))
                .into(new ArrayList<>());
    }

    private static Bson answeredFor(Side side, List<UUID> units, UUID member, Set<UUID> only) {
        Bson ofUnits = units.isEmpty()
                ? Filters.empty()
                : Filters.in(side == Side.SENDER ? "state.senderUnit" : "state.targetUnit", units);
        Bson these = only.isEmpty() ? Filters.empty() : Filters.in("_id", only);
        return Filters.and(answers(side), Filters.eq(memberOn(side), member), ofUnits, these);
    }

    @Override
    public List<UUID> answering(Side side) {
        return database.getCollection(ReferralDocument.COLLECTION)
                .distinct(memberOn(side), Filters.and(Filters.exists(memberOn(side)), answers(side)), UUID.class)
                .into(new ArrayList<>());
    }

    private List<KnownReferral> ofClient(Bson filter) {
        return documents.list(filter, Sorts.ascending("_id"), OF_ONE_CLIENT).stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    private static String memberOn(Side side) {
        return side == Side.SENDER ? "state.senderMember" : "state.handlerMember";
    }

    private static Bson answers(Side side) {
        return side == Side.SENDER
                ? Filters.and(Filters.in("state.state", OPEN_OR_DRAFT), Filters.ne("state.senderFree", true))
                : Filters.in("state.state", OPEN);
    }

    private List<ReferralId> waiting(String until, String told, LocalDate day, int limit) {
        return ids(
                Filters.and(
                        Filters.eq(told, false), Filters.lt(until, day.toString()), Filters.in("state.state", OPEN)),
                until,
                limit);
    }

    private List<ReferralId> ids(Bson filter, String sort, int limit) {
        return documents.list(filter, Sorts.ascending(sort), limit).stream()
                .map(stored -> new ReferralId(stored.id()))
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
