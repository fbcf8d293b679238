package fi.polku.directory.shadowing.mongo;

import com.mongodb.client.model.Filters;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.mongo.Ordering;
import fi.polku.directory.shadowing.Shadowing;
import fi.polku.directory.shadowing.ShadowingQuery;
import fi.polku.directory.shadowing.Shadowings;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps each offer and each request as one document. */
final class MongoShadowings implements Shadowings {

    static final String STATE = "state.state";
    static final String PROFESSION = "state.profession";
    static final String WISHED_BY = "state.wished.membership";
    static final Ordering BY_FIRST_DAY = Ordering.byDay("state.days.from");
    static final String ANSWERED_BY = "state.answered.membership";

    private final Aggregates<Shadowing> aggregates;

    MongoShadowings(Aggregates<Shadowing> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Optional<Held<Shadowing>> find(UUID id) {
        return aggregates.find(id).map(MongoShadowings::held);
    }

    @Override
    public Held<Shadowing> add(Creation creation, String region, Shadowing shadowing) {
        return held(aggregates.create(creation, region, shadowing));
    }

    @Override
    public Held<Shadowing> replace(Held<Shadowing> seen, Shadowing shadowing) {
        // The store compares id and version only; the epoch is its own affair.
        var stored = new Stored<>(seen.id(), seen.version(), 0, seen.region(), seen.entry());
        return held(aggregates.commit(stored, shadowing));
    }

    @Override
    public List<Held<Shadowing>> list(ShadowingQuery query) {
        return aggregates.list(filter(query), BY_FIRST_DAY.sort(), query.limit()).stream()
                .map(MongoShadowings::held)
                .toList();
    }

    private static Bson filter(ShadowingQuery query) {
        var demands = new ArrayList<Bson>();
        where(demands, "state.wish", query.wish() == null ? null : query.wish().name());
        where(demands, PROFESSION, query.profession());
        where(demands, "region", query.region());
        where(demands, STATE, query.state() == null ? null : query.state().name());
        // Days are stored as ISO text, whose order is that of time.
        if (query.from() != null) {
            demands.add(Filters.gte("state.days.to", query.from().toString()));
        }
        if (query.to() != null) {
            demands.add(Filters.lte("state.days.from", query.to().toString()));
        }
        if (query.of() != null) {
            demands.add(Filters.or(Filters.eq(WISHED_BY, query.of()), Filters.eq(ANSWERED_BY, query.of())));
        }
        demands.add(BY_FIRST_DAY.after(query.after()));
        return Filters.and(demands);
    }

    private static void where(List<Bson> demands, String field, @Nullable Object value) {
        if (value != null) {
            demands.add(Filters.eq(field, value));
        }
    }

    private static Held<Shadowing> held(Stored<Shadowing> stored) {
        return new Held<>(stored.id(), stored.version(), stored.region(), stored.state());
    }
}
