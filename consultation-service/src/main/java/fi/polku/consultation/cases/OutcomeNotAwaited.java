package fi.polku.consultation.cases;

/** The recommendation has not been given yet, or its outcome is known already. */
public final class OutcomeNotAwaited extends RuntimeException {
    OutcomeNotAwaited(RecommendationStatus status) {
        super(status.name());
    }
}
