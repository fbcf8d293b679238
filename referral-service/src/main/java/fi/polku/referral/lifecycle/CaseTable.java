package fi.polku.referral.lifecycle;

import fi.polku.referral.lifecycle.CaseStage.Meaning;
import java.time.Instant;
import java.util.UUID;

/**
 * How a referral follows its case, read from top to bottom. Only the newest state of a case arrives, so steps may have
 * been passed over; what fits nowhere is kept as a conflict.
 */
final class CaseTable {
    static final String BY_SUMMARY = "case-summary-delivered";
    static final String BY_CASE = "case-withdrawn";

    private final TimeLimits limits;
    private final UUID caseId;
    private final CaseStage stage;
    private final Instant at;

    private CaseTable(TimeLimits limits, UUID caseId, CaseStage stage, Instant at) {
        this.limits = limits;
        this.caseId = caseId;
        this.stage = stage;
        this.at = at;
    }

    /** The referral after hearing of its case; the very same one where there is nothing to follow. */
    static Referral follow(Referral referral, UUID caseId, CaseStage stage, Instant at, TimeLimits limits) {
        return new CaseTable(limits, caseId, stage, at).follow(referral, stage.meaning());
    }

    private Referral follow(Referral r, Meaning heard) {
        return switch (r.state()) {
            case DRAFT, DELETED, ENTERED_IN_ERROR -> r;

            case ACCEPTED ->
                switch (heard) {
                    case OPENED -> r;
                    case PLANNED -> scheduled(r);
                    case DISCUSSED -> started(r);
                    case ANSWERED -> answered(r);
                    case LEFT -> left(r);
                    case MISTAKEN -> inConflict(r);
                };
            // Back on the agenda after a discussion is the same work going on.
            case SCHEDULED ->
                switch (heard) {
                    case OPENED, PLANNED -> r;
                    case DISCUSSED -> started(r);
                    case ANSWERED -> answered(r);
                    case LEFT -> left(r);
                    case MISTAKEN -> inConflict(r);
                };
            case IN_PROGRESS ->
                switch (heard) {
                    case OPENED, PLANNED, DISCUSSED -> r;
                    case ANSWERED -> answered(r);
                    case LEFT -> left(r);
                    case MISTAKEN -> inConflict(r);
                };
            // The case goes on until somebody confirms; work already done is an outcome.
            case CANCEL_REQUESTED ->
                switch (heard) {
                    case OPENED, PLANNED, DISCUSSED -> r;
                    case ANSWERED -> answered(r);
                    case LEFT -> confirmed(r);
                    case MISTAKEN -> inConflict(r);
                };
            case OUTCOME_REPORTED, CLOSED -> heard == Meaning.ANSWERED ? r : inConflict(r);
            // A case opened just before the end is told of it by its own service.
            case DECLINED, REDIRECTED, CANCELLED ->
                switch (heard) {
                    case OPENED, LEFT, MISTAKEN -> r;
                    case PLANNED, DISCUSSED, ANSWERED -> inConflict(r);
                };
            case SENT, RECEIVED, INFO_REQUESTED, WAITLISTED, ON_HOLD, FAILED -> inConflict(r);
        };
    }

    private Referral scheduled(Referral r) {
        return decide(r, new ReferralCommand.Schedule(Action.SCHEDULE, null, at, null));
    }

    private Referral started(Referral r) {
        return decide(r, new ReferralCommand.Plain(Action.START, null, at));
    }

    private Referral answered(Referral r) {
        return decide(r, new ReferralCommand.ReportOutcome(null, at, new Outcome(BY_SUMMARY, null), null));
    }

    private Referral left(Referral r) {
        return confirmed(decide(r, new ReferralCommand.Undo(Action.CANCEL, null, at, BY_CASE)));
    }

    private Referral confirmed(Referral r) {
        return decide(r, new ReferralCommand.Plain(Action.CONFIRM_CANCELLATION, null, at));
    }

    private Referral inConflict(Referral r) {
        return r.on(r.course().and(new Conflict(caseId, stage, r.state(), at)));
    }

    private Referral decide(Referral r, ReferralCommand command) {
        return Transitions.decide(r, command, limits);
    }
}
