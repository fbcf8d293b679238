package fi.polku.reporting.facts;

import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.Recommendation;
import org.bson.Document;

/** What a recommendation tells. */
final class RecommendationFact {
    private RecommendationFact() {}

    static Document of(Recommendation recommendation, CaseState consultation) {
        return new Document(Facts.REGION, consultation.region())
                .append("case", consultation.id().toString())
                .append("referral", consultation.referral().toString())
                .append("network", consultation.network().toString())
                .append("municipality", consultation.municipality())
                .append("kind", recommendation.kind())
                .append("responsibleRole", recommendation.responsibleRole())
                .append("state", recommendation.state())
                .append("verdict", recommendation.verdict())
                .append("reason", recommendation.reason())
                .append("issuedAt", recommendation.issuedAt())
                .append("issuedMonth", Times.month(recommendation.issuedAt()))
                .append(
                        "dueOn",
                        recommendation.dueOn() == null
                                ? null
                                : recommendation.dueOn().toString())
                .append(Facts.MADE_UP, consultation.madeUp());
    }
}
