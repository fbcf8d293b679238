package fi.polku.directory.board.mongo;

import com.mongodb.client.model.Filters;
import fi.polku.directory.board.Notice;
import fi.polku.directory.board.NoticeLists;
import fi.polku.directory.board.NoticeQuery;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.mongo.Ordering;
import fi.polku.platform.messaging.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Says which notices are asked for in the language of the store. */
record MongoNoticeLists(Aggregates<Notice> notices) implements NoticeLists {

    static final Ordering NEWEST_FIRST = Ordering.newestFirst("state.at");
    static final String OPEN = "state.open";

    @Override
    public List<Held<Notice>> list(NoticeQuery query) {
        return notices.list(filter(query), NEWEST_FIRST.sort(), query.limit()).stream()
                .map(stored -> new Held<>(stored.id(), stored.version(), stored.region(), stored.state()))
                .toList();
    }

    private static Bson filter(NoticeQuery query) {
        var demands = new ArrayList<Bson>();
        where(demands, "region", query.region());
        where(
                demands,
                "state.subject",
                query.subject() == null ? null : query.subject().name());
        where(demands, "state.competences", query.competence());
        where(demands, OPEN, query.open());
        demands.add(Filters.exists("state.removedAt", false));
        demands.add(NEWEST_FIRST.after(query.after()));
        return Filters.and(demands);
    }

    private static void where(List<Bson> demands, String field, @Nullable Object value) {
        if (value != null) {
            demands.add(Filters.eq(field, value));
        }
    }
}
