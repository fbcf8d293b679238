package fi.polku.consultation.cases.mongo;

import fi.polku.consultation.cases.CaseStatus;
import fi.polku.consultation.cases.Conflict;
import fi.polku.consultation.cases.Happening;
import fi.polku.consultation.cases.Origin;
import fi.polku.consultation.cases.Recommendation;
import fi.polku.consultation.cases.Summary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is stored; the texts of recommendations are ciphertext.
 *
 * @param erased whether its client has been erased; absent otherwise
 */
record CaseDocument(
        Origin origin,
        CaseStatus status,
        Instant openedAt,
        @Nullable UUID meeting,
        List<UUID> disqualified,
        List<Recommendation> recommendations,
        @Nullable Summary summary,
        @Nullable String reason,
        List<Conflict> conflicts,
        List<Happening> happenings,
        @Nullable Boolean erased) {
    static final String COLLECTION = "case";

    CaseDocument ofErasedClient() {
        return new CaseDocument(
                origin,
                status,
                openedAt,
                meeting,
                disqualified,
                recommendations,
                summary,
                reason,
                conflicts,
                happenings,
                true);
    }
}
