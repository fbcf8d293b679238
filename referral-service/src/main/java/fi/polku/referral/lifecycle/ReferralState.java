package fi.polku.referral.lifecycle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of a referral's state, as it is stored, published and asked for (domain.md section 2.1). */
public enum ReferralState {
    DRAFT,
    SENT,
    RECEIVED,
    INFO_REQUESTED,
    ACCEPTED,
    WAITLISTED,
    SCHEDULED,
    IN_PROGRESS,
    ON_HOLD,
    OUTCOME_REPORTED,
    CLOSED,
    DECLINED,
    FAILED,
    REDIRECTED,
    CANCEL_REQUESTED,
    CANCELLED,
    ENTERED_IN_ERROR,
    DELETED;

    /** Whether others than the sender may know of it. */
    public boolean isSent() {
        return this != DRAFT && this != DELETED;
    }

    /** Whether the receiver has taken it on and is not done. */
    public boolean isUnderWay() {
        return switch (this) {
            case ACCEPTED, WAITLISTED, SCHEDULED, IN_PROGRESS, ON_HOLD -> true;
            case DRAFT,
                    SENT,
                    RECEIVED,
                    INFO_REQUESTED,
                    OUTCOME_REPORTED,
                    CLOSED,
                    DECLINED,
                    FAILED,
                    REDIRECTED,
                    CANCEL_REQUESTED,
                    CANCELLED,
                    ENTERED_IN_ERROR,
                    DELETED -> false;
        };
    }

    /** Whether somebody still has something to do: the loop is not closed. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, CLOSED, REDIRECTED, CANCELLED, ENTERED_IN_ERROR, DELETED -> false;
            case SENT,
                    RECEIVED,
                    INFO_REQUESTED,
                    ACCEPTED,
                    WAITLISTED,
                    SCHEDULED,
                    IN_PROGRESS,
                    ON_HOLD,
                    OUTCOME_REPORTED,
                    DECLINED,
                    FAILED,
                    CANCEL_REQUESTED -> true;
        };
    }

    /** Whether the present turn stops the clock of the one before it. */
    boolean stopsTheClock() {
        return this == INFO_REQUESTED || this == ON_HOLD;
    }

    /** Those in which the loop is open. */
    public static Set<ReferralState> open() {
        return Stream.of(values()).filter(ReferralState::isOpen).collect(Collectors.toUnmodifiableSet());
    }
}
