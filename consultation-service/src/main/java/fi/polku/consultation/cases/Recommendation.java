package fi.polku.consultation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recommended action [suositus] with one who answers for it.
 *
 * @param text what is recommended, in the meeting's words: personal data
 * @param kind code of the action
 * @param responsibleRole code of the role that answers for it
 * @param responsibleUnit the unit that answers for it, where it is known
 * @param service the directory's service it points to
 * @param dueOn the day by which it should be true
 * @param proposedBy membership that proposed it
 */
public record Recommendation(
        UUID id,
        String text,
        String kind,
        String responsibleRole,
        @Nullable UUID responsibleUnit,
        @Nullable UUID service,
        LocalDate dueOn,
        UUID proposedBy,
        RecommendationStatus status,
        @Nullable Instant issuedAt,
        @Nullable Verdict verdict) {

    Recommendation issued(Instant at) {
        return with(RecommendationStatus.ISSUED, at, null);
    }

    Recommendation informed() {
        return with(RecommendationStatus.INFORMED, issuedAt, null);
    }

    Recommendation ended(Verdict outcome) {
        return with(outcome.status(), issuedAt, outcome);
    }

    /** The same with other words: their cipher instead of themselves, or the other way round. */
    public Recommendation withText(String other) {
        return new Recommendation(
                id,
                other,
                kind,
                responsibleRole,
                responsibleUnit,
                service,
                dueOn,
                proposedBy,
                status,
                issuedAt,
                verdict);
    }

    /** Whether it proposes the same, whatever has become of it since. */
    boolean proposes(Recommendation other) {
        return proposal().equals(other.proposal());
    }

    private Recommendation proposal() {
        return with(RecommendationStatus.PROPOSED, null, null);
    }

    private Recommendation with(RecommendationStatus next, @Nullable Instant issued, @Nullable Verdict outcome) {
        return new Recommendation(
                id, text, kind, responsibleRole, responsibleUnit, service, dueOn, proposedBy, next, issued, outcome);
    }

    @Override
    public String toString() {
        return "Recommendation[" + id + ", " + status + "]";
    }
}
