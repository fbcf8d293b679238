package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.web.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit's referrals. There is no way to ask it without the caller whose unit it is. */
@Component
class Worklist {
    /** Nobody reads further; counting on would cost more than it tells. */
    static final int COUNTED = 1_000;

    private static final String COLLECTION = "referral";
    private static final Bson NO_WORDS = Projections.include(
            "version",
            "region",
            "state.client",
            "state.state",
            "state.senderOrganisation",
            "state.senderUnit",
            "state.senderMember",
            "state.senderFree",
            "state.targetKind",
            "state.targetId",
            "state.targetUnit",
            "state.targetOrganisation",
            "state.municipality",
            "state.createdAt",
            "state.handlerMember",
            "state.declineReason",
            "state.cancelReason",
            "state.reason",
            "state.conflicts.at",
            "state.asking.kind",
            "state.timing.dueOn",
            "state.timing.late",
            "state.timing.quiet",
            "state.lastSignAt");

    private final MongoCollection<WorklistRow> referrals;
    private final MongoCollection<ClientRow> clients;
    private final Scope scope;

    Worklist(MongoDatabase database, Scope scope) {
        this.referrals = database.getCollection(COLLECTION, WorklistRow.class);
        this.clients = database.getCollection(COLLECTION, ClientRow.class);
        this.scope = scope;
    }

    List<WorklistRow> of(Caller caller, Selection selection, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>(List.of(scope.of(caller, selection.box())));
        filters.addAll(selection.filters());
        if (after != null) {
            filters.add(selection.sorting().after(after));
        }
        return referrals
                .find(and(filters))
                .projection(NO_WORDS)
                .sort(selection.sorting().order())
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** How many there are, up to {@link #COUNTED}. */
    long count(Caller caller, Box box) {
        return referrals.countDocuments(scope.of(caller, box), new CountOptions().limit(COUNTED));
    }

    /** The clients of the caller's open referrals, those of whom nothing has been heard for longest first. */
    List<ClientRow> clients(Caller caller, @Nullable Position after, int limit) {
        List<Bson> stages = new ArrayList<>(List.of(
                Aggregates.match(scope.of(caller, Box.MINE)),
                Aggregates.group(
                        "$state.client",
                        Accumulators.sum("open", 1),
                        Accumulators.max("lastSignAt", "$state.lastSignAt"),
                        Accumulators.min("dueOn", "$state.timing.dueOn"),
                        Accumulators.min("nextVisit", "$state.visit.startsAt"),
                        Accumulators.addToSet("states", "$state.state"))));
        if (after != null) {
            Instant heard = Instant.parse(after.value());
            stages.add(Aggregates.match(
                    or(gt("lastSignAt", heard), and(eq("lastSignAt", heard), gt("_id", after.id())))));
        }
        stages.add(Aggregates.sort(Sorts.ascending("lastSignAt", "_id")));
        stages.add(Aggregates.limit(limit));
        return clients.aggregate(stages).into(new ArrayList<>());
    }

    /** Where a page ended. */
    record Position(String value, UUID id) {}
}
