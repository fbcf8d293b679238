package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.web.Caller;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit's referrals, newest first. There is no way to ask it without the caller whose unit it is. */
@Component
class Worklist {
    private static final String COLLECTION = "referral";
    private static final List<String> NEVER_SENT = List.of("DRAFT", "DELETED");
    private static final Bson NEWEST_FIRST = Sorts.descending("state.createdAt", "_id");
    private static final Bson NO_WORDS = Projections.exclude(
            "state.question", "state.goals", "state.declineText", "state.declineAdvice", "state.outcomeText");

    private final MongoCollection<WorklistRow> referrals;
    private final Directory directory;

    Worklist(MongoDatabase database, Directory directory) {
        this.referrals = database.getCollection(COLLECTION, WorklistRow.class);
        this.directory = directory;
    }

    List<WorklistRow> of(Caller caller, Box box, Collection<String> states, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>(List.of(scope(caller, box)));
        if (!states.isEmpty()) {
            filters.add(in("state.state", states));
        }
        if (after != null) {
            filters.add(or(
                    lt("state.createdAt", after.createdAt()),
                    and(eq("state.createdAt", after.createdAt()), lt("_id", after.id()))));
        }
        return referrals
                .find(and(filters))
                .projection(NO_WORDS)
                .sort(NEWEST_FIRST)
                .limit(limit)
                .into(new ArrayList<>());
    }

    private Bson scope(Caller caller, Box box) {
        return switch (box) {
            case SENT -> and(eq("state.senderUnit", caller.unit()), Filters.ne("state.state", "DELETED"));
            case RECEIVED -> and(nin("state.state", NEVER_SENT), received(caller));
        };
    }

    private Bson received(Caller caller) {
        Bson toUnit = eq("state.targetUnit", caller.unit());
        List<UUID> networks = directory.coordinatedBy(caller.membership().id());
        return networks.isEmpty()
                ? toUnit
                : or(toUnit, and(eq("state.targetKind", EntryKind.NETWORK.name()), in("state.targetId", networks)));
    }

    /** Where a page ended. */
    record Position(Instant createdAt, UUID id) {}
}
