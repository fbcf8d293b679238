package fi.polku.referral.lifecycle.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import fi.polku.referral.lifecycle.Fact;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Counts the last sign of life anew where an alert was taken for one; reckoned here, because the stand-in knows no updates that reckon. */
final class LastSigns {
    private static final String FACT_NAMES = "state.facts.name";
    private static final String VERSION = "version";
    private static final Set<String> NO_SIGN_OF_LIFE =
            Fact.Name.NO_SIGN_OF_LIFE.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private LastSigns() {}

    static void correct(MongoCollection<Document> referrals) {
        for (Document referral : found(referrals, in(FACT_NAMES, NO_SIGN_OF_LIFE))) {
            @Nullable Document seen = referral;
            // A release that still runs beside this one may have written meanwhile.
            while (seen != null && !corrected(referrals, seen)) {
                seen = found(referrals, eq(seen.get("_id"))).first();
            }
        }
    }

    private static FindIterable<Document> found(MongoCollection<Document> referrals, Bson which) {
        return referrals.find(which).projection(include("state.facts", "state.createdAt", VERSION));
    }

    private static boolean corrected(MongoCollection<Document> referrals, Document seen) {
        Document state = seen.get("state", Document.class);
        Date last = state.getList("facts", Document.class, List.of()).stream()
                .filter(fact -> !NO_SIGN_OF_LIFE.contains(fact.getString("name")))
                .map(fact -> fact.getDate("at"))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> state.getDate("createdAt"));
        return referrals
                        .updateOne(
                                and(eq(seen.get("_id")), eq(VERSION, seen.get(VERSION))), set("state.lastSignAt", last))
                        .getMatchedCount()
                > 0;
    }
}
