package fi.polku.referral.lifecycle;

/** The code of a referral's state, as it is stored, published and asked for (domain.md section 2.1). */
public enum ReferralState {
    DRAFT,
    SENT,
    RECEIVED,
    ACCEPTED,
    SCHEDULED,
    IN_PROGRESS,
    OUTCOME_REPORTED,
    CLOSED,
    DECLINED,
    CANCEL_REQUESTED,
    CANCELLED,
    DELETED;

    /** Whether others than the sender may know of it. */
    public boolean isSent() {
        return this != DRAFT && this != DELETED;
    }
}
