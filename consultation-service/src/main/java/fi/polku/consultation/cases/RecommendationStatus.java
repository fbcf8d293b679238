package fi.polku.consultation.cases;

/** Where a recommendation stands (domain.md section 2.2). */
public enum RecommendationStatus {
    PROPOSED,
    ISSUED,
    INFORMED,
    FULFILLED,
    PARTIALLY_FULFILLED,
    NOT_FULFILLED;

    /** Whether it has been given and its outcome is not known yet. */
    public boolean awaitsOutcome() {
        return this == ISSUED || this == INFORMED;
    }

    /** Whether it tells how the recommendation ended. */
    public boolean isVerdict() {
        return this == FULFILLED || this == PARTIALLY_FULFILLED || this == NOT_FULFILLED;
    }
}
