package fi.polku.directory.cards.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardQuery;
import fi.polku.directory.cards.Cards;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps each card as one document, which publishes itself. */
final class MongoCards implements Cards {

    static final String SERVICE = "state.service";
    static final String ORGANISATION = "state.organisation";
    static final String UNIT = "state.unit";
    static final String AUTHORS = "state.authors";
    static final String REVIEW = "state.published.reviewOn";

    private static final String REGION = "region";
    private static final String STAGE = "state.stage";

    private final Aggregates<Card> aggregates;

    MongoCards(Aggregates<Card> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Optional<Held<Card>> find(UUID id) {
        return aggregates.find(id).map(MongoCards::held);
    }

    @Override
    public Held<Card> add(Creation creation, String region, Card card) {
        return held(aggregates.create(creation, region, card));
    }

    @Override
    public Held<Card> replace(Held<Card> seen, Card card) {
        // The store compares id and version only; the epoch is its own affair.
        return held(aggregates.commit(new Stored<>(seen.id(), seen.version(), 0, seen.region(), seen.entry()), card));
    }

    @Override
    public List<Held<Card>> list(CardQuery query) {
        return aggregates.list(filter(query), Sorts.ascending("_id"), query.limit()).stream()
                .map(MongoCards::held)
                .toList();
    }

    private static Bson filter(CardQuery query) {
        var demands = new ArrayList<Bson>();
        // How far the writing has come is for the owners.
        demands.add(query.stage() == null ? seenBy(query.reader()) : ownedNowBy(query));
        where(demands, REGION, query.region());
        where(demands, SERVICE, query.service());
        where(demands, ORGANISATION, query.organisation());
        where(demands, UNIT, query.unit());
        where(demands, STAGE, query.stage() == null ? null : query.stage().name());
        where(demands, AUTHORS, query.author());
        if (query.reviewBy() != null) {
            // Days are stored as ISO text, whose order is that of time.
            demands.add(Filters.lte(REVIEW, query.reviewBy().toString()));
        }
        if (query.after() != null) {
            demands.add(Filters.gt("_id", query.after()));
        }
        return Filters.and(demands);
    }

    private static void where(List<Bson> demands, String field, @Nullable Object value) {
        if (value != null) {
            demands.add(Filters.eq(field, value));
        }
    }

    /** As {@link fi.polku.directory.cards.CardRights#sees} says it of one card. */
    private static Bson seenBy(Editor reader) {
        return Filters.or(Filters.exists("state.published"), ownedBy(reader));
    }

    /** As {@link fi.polku.directory.cards.CardRights#owns} says it of one card. */
    private static Bson ownedBy(Editor reader) {
        var ofTheRegion = Filters.eq(REGION, reader.region());
        var own = reader.seesDraftsOfItsRegion()
                ? ofTheRegion
                : Filters.and(ofTheRegion, Filters.eq(ORGANISATION, reader.organisation()));
        return Filters.or(Filters.eq(AUTHORS, reader.membership()), own);
    }

    private static Bson ownedNowBy(CardQuery query) {
        var reader = query.reader();
        return Filters.or(
                ownedBy(reader), Filters.and(Filters.eq(REGION, reader.region()), Filters.in(SERVICE, query.given())));
    }

    private static Held<Card> held(Stored<Card> stored) {
        return new Held<>(stored.id(), stored.version(), stored.region(), stored.state());
    }
}
