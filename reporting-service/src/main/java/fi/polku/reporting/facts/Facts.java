package fi.polku.reporting.facts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.referral.ReferralState;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The facts that reports count. Each part of a fact comes from one aggregate and is replaced only by a newer state of it, so
 * states may come repeated and in any order.
 */
public final class Facts {
    /** One document per referral, with what its case and its meeting add. */
    public static final String REFERRALS = "referral_facts";

    /** One document per recommendation that has been issued. */
    public static final String RECOMMENDATIONS = "recommendation_facts";

    /** Field of a fact: code of its region. */
    public static final String REGION = "region";

    /** Field of a fact: whether it is demonstration data. */
    public static final String MADE_UP = "madeUp";

    private final MongoCollection<Document> referrals;
    private final MongoCollection<Document> recommendations;

    public Facts(MongoDatabase database) {
        referrals = database.getCollection(REFERRALS);
        recommendations = database.getCollection(RECOMMENDATIONS);
    }

    public void take(ReferralState referral, Version version) {
        put(referrals, referral.id(), "referralVersion", version, ReferralFact.of(referral));
    }

    /**
     * Takes what a case tells.
     *
     * @param meeting the meeting that discussed the case, once it is known
     */
    public void take(CaseState consultation, @Nullable MeetingState meeting, Version version) {
        put(referrals, consultation.referral(), "caseVersion", version, CaseFact.of(consultation, meeting));
        consultation.recommendations().stream()
                .filter(recommendation -> recommendation.issuedAt() != null)
                .forEach(recommendation -> put(
                        recommendations,
                        recommendation.id(),
                        "caseVersion",
                        version,
                        RecommendationFact.of(recommendation, consultation)));
    }

    private static void put(
            MongoCollection<Document> facts, UUID id, String versionField, Version version, Document part) {
        var older = and(eq("_id", id.toString()), or(exists(versionField, false), lt(versionField, version.order())));
        try {
            facts.updateOne(
                    older,
                    new Document("$set", part.append(versionField, version.order())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The fact is there and as new as this: the filter found nothing older, so the upsert tried to insert.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
