package fi.polku.directory.reach.mongo;

import com.mongodb.client.model.Filters;
import fi.polku.directory.entries.Behind;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.mongo.Ordering;
import fi.polku.directory.reach.Feedback;
import fi.polku.directory.reach.FeedbackLists;
import fi.polku.directory.reach.QuestionQuery;
import fi.polku.platform.messaging.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Says which words of readers are asked for in the language of the store. */
record MongoFeedbackLists(Aggregates<Feedback> feedback) implements FeedbackLists {

    static final Ordering FIRST_TO_ANSWER = Ordering.byDay("state.answerBy");
    static final Ordering NEWEST_FIRST = Ordering.newestFirst("state.at");
    static final String ORGANISATION = "state.organisation";
    static final String OPEN = "state.open";
    static final String BY = "state.by";
    static final String CARD = "state.card";

    @Override
    public List<Held<Feedback>> questions(QuestionQuery query) {
        return list(filter(query), FIRST_TO_ANSWER, query.limit());
    }

    @Override
    public List<Held<Feedback>> of(UUID card, @Nullable Behind after, int limit) {
        return list(Filters.and(Filters.eq(CARD, card), NEWEST_FIRST.after(after)), NEWEST_FIRST, limit);
    }

    private List<Held<Feedback>> list(Bson filter, Ordering order, int limit) {
        return feedback.list(filter, order.sort(), limit).stream()
                .map(stored -> new Held<>(stored.id(), stored.version(), stored.region(), stored.state()))
                .toList();
    }

    private static Bson filter(QuestionQuery query) {
        var demands = new ArrayList<Bson>();
        demands.add(Filters.exists("state.answerBy"));
        if (query.by() == null) {
            var ofCards = Filters.in(CARD, query.cards());
            demands.add(
                    query.organisation() == null
                            ? ofCards
                            : Filters.or(Filters.eq(ORGANISATION, query.organisation()), ofCards));
        } else {
            demands.add(Filters.eq(BY, query.by()));
        }
        if (query.open() || query.overdueOn() != null) {
            demands.add(Filters.eq(OPEN, true));
        }
        if (query.overdueOn() != null) {
            // Days are stored as ISO text, whose order is that of time.
            demands.add(Filters.lt("state.answerBy", query.overdueOn().toString()));
        }
        demands.add(FIRST_TO_ANSWER.after(query.after()));
        return Filters.and(demands);
    }
}
