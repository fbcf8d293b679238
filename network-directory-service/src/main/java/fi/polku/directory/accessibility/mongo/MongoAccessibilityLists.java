package fi.polku.directory.accessibility.mongo;

import com.mongodb.client.model.Filters;
import fi.polku.directory.accessibility.AccessibilityFeedback;
import fi.polku.directory.accessibility.AccessibilityLists;
import fi.polku.directory.accessibility.AccessibilityQuery;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.mongo.Ordering;
import fi.polku.platform.messaging.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Says which feedback is asked for in the language of the store. */
record MongoAccessibilityLists(Aggregates<AccessibilityFeedback> feedback) implements AccessibilityLists {

    static final Ordering NEWEST_FIRST = Ordering.newestFirst("state.at");
    static final String REGION = "region";
    static final String BY = "state.by";

    @Override
    public List<Held<AccessibilityFeedback>> list(AccessibilityQuery query) {
        return feedback.list(filter(query), NEWEST_FIRST.sort(), query.limit()).stream()
                .map(stored -> new Held<>(stored.id(), stored.version(), stored.region(), stored.state()))
                .toList();
    }

    private static Bson filter(AccessibilityQuery query) {
        var demands = new ArrayList<Bson>();
        demands.add(Filters.eq(REGION, query.region()));
        if (query.by() != null) {
            demands.add(Filters.eq(BY, query.by()));
        }
        if (query.answered() != null) {
            demands.add(Filters.exists("state.answeredAt", query.answered()));
        }
        demands.add(NEWEST_FIRST.after(query.after()));
        return Filters.and(demands);
    }
}
