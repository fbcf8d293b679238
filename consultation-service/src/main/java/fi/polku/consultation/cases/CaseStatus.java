package fi.polku.consultation.cases;

/** Where a consultation case stands (domain.md section 2.2). States carry no fields of their own, hence an enum. */
public enum CaseStatus {
    OPEN,
    ON_AGENDA,
    DISCUSSED,
    RECOMMENDATIONS_ISSUED,
    NO_RECOMMENDATION,
    SUMMARY_DELIVERED,
    CLOSED,
    WITHDRAWN_BY_CLIENT,
    CANCELLED;

    /** Whether nothing more can happen to it. */
    public boolean ended() {
        return switch (this) {
            case CLOSED, WITHDRAWN_BY_CLIENT, CANCELLED -> true;
            case OPEN, ON_AGENDA, DISCUSSED, RECOMMENDATIONS_ISSUED, NO_RECOMMENDATION, SUMMARY_DELIVERED -> false;
        };
    }
}
