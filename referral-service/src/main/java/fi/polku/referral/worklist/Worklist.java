package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.lifecycle.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
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
            "state.conflicts.settledAt",
            "state.asking.kind",
            "state.timing.dueOn",
            "state.timing.late",
            "state.timing.quiet",
            "state.lastSignAt");

    private final MongoCollection<WorklistRow> referrals;
    private final MongoCollection<ClientRow> clients;
    private final Scope scope;
    private final Today today;

    Worklist(MongoDatabase database, Scope scope, Today today) {
        this.referrals = database.getCollection(COLLECTION, WorklistRow.class);
        this.clients = database.getCollection(COLLECTION, ClientRow.class);
        this.scope = scope;
        this.today = today;
    }

    List<WorklistRow> of(Caller caller, Selection selection, @Nullable Position after, int limit) {
        Map<UUID, WorklistRow> found = new HashMap<>();
        asked(caller, selection, after, limit).forEach(each -> each.forEach(row -> found.putIfAbsent(row.id(), row)));
        return found.values().stream()
                .sorted(selection.sorting().comparator())
                .limit(limit)
                .toList();
    }

    /** What the store is asked, a query for each branch: only one with a single party is read in the order of its index. */
    List<FindIterable<WorklistRow>> asked(Caller caller, Selection selection, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>(selection.filters());
        if (after != null) {
            filters.add(selection.sorting().after(after));
        }
        return scope.of(caller, selection.box(), selection.mine()).stream()
                .map(branch -> branch.narrowedTo(selection.states()))
                .filter(branch -> !branch.isEmpty())
                .map(branch -> referrals
                        .find(branch.filter(filters))
                        .projection(NO_WORDS)
                        .sort(selection.sorting().order())
                        .limit(limit))
                .toList();
    }

    /** How many there are, up to {@link #COUNTED}. */
    long count(Caller caller, Box box) {
        return referrals.countDocuments(all(caller, box), new CountOptions().limit(COUNTED));
    }

    /**
     * The clients of the caller's open referrals, those of whom nothing has been heard for longest first.
     *
     * @param without whom
     */
    List<ClientRow> clients(Caller caller, Collection<UUID> without, @Nullable Position after, int limit) {
        List<Bson> stages = grouped(and(nin("state.client", without), all(caller, Box.MINE)));
        if (after != null) {
            Instant heard = Instant.parse(after.value());
            stages.add(Aggregates.match(
                    or(gt("lastSignAt", heard), and(eq("lastSignAt", heard), gt("_id", after.id())))));
        }
        stages.add(Aggregates.sort(Sorts.ascending("lastSignAt", "_id")));
        stages.add(Aggregates.limit(limit));
        return clients.aggregate(stages).into(new ArrayList<>());
    }

    /** The same of these clients alone, in no order; of those without an open referral of the caller's nothing. */
    List<ClientRow> clientsAmong(Caller caller, Collection<UUID> these) {
        return these.isEmpty()
                ? List.of()
                : clients.aggregate(grouped(and(in("state.client", these), all(caller, Box.MINE))))
                        .into(new ArrayList<>());
    }

    private List<Bson> grouped(Bson those) {
        return new ArrayList<>(List.of(
                Aggregates.match(those),
                Aggregates.group(
                        "$state.client",
                        Accumulators.sum("open", 1),
                        Accumulators.max("lastSignAt", "$state.lastSignAt"),
                        Accumulators.min("dueOn", "$state.timing.dueOn"),
                        Accumulators.min("nextVisit", planned()),
                        Accumulators.addToSet("states", "$state.state"))));
    }

    /** Once each, though a unit may stand on both sides. */
    private Bson all(Caller caller, Box box) {
        return or(scope.of(caller, box).stream()
                .map(branch -> branch.filter(List.of()))
                .toList());
    }

    /** An appointment that is still to come; null, which no minimum heeds, where there is none. */
    private Document planned() {
        return new Document(
                "$cond",
                Arrays.asList(
                        new Document(
                                "$and",
                                List.of(
                                        new Document("$eq", List.of("$state.visit.status", Visit.PLANNED)),
                                        new Document("$gte", List.of("$state.visit.startsAt", today.now())))),
                        "$state.visit.startsAt",
                        null));
    }

    /** Where a page ended. */
    record Position(String value, UUID id) {}
}
