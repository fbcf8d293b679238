package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.CaseStage.Meaning.ANSWERED;
import static fi.polku.referral.lifecycle.CaseStage.Meaning.DISCUSSED;
import static fi.polku.referral.lifecycle.CaseStage.Meaning.LEFT;
import static fi.polku.referral.lifecycle.CaseStage.Meaning.MISTAKEN;
import static fi.polku.referral.lifecycle.CaseStage.Meaning.OPENED;
import static fi.polku.referral.lifecycle.CaseStage.Meaning.PLANNED;

import fi.polku.referral.lifecycle.Referral.Accepted;
import fi.polku.referral.lifecycle.Referral.CancelRequested;
import fi.polku.referral.lifecycle.Referral.Cancelled;
import fi.polku.referral.lifecycle.Referral.Closed;
import fi.polku.referral.lifecycle.Referral.Declined;
import fi.polku.referral.lifecycle.Referral.Deleted;
import fi.polku.referral.lifecycle.Referral.Draft;
import fi.polku.referral.lifecycle.Referral.InProgress;
import fi.polku.referral.lifecycle.Referral.OutcomeReported;
import fi.polku.referral.lifecycle.Referral.Scheduled;
import fi.polku.referral.lifecycle.Referral.UnderWay;
import fi.polku.referral.lifecycle.ReferralCommand.Cancel;
import fi.polku.referral.lifecycle.ReferralCommand.ConfirmCancellation;
import fi.polku.referral.lifecycle.ReferralCommand.ReportOutcome;
import fi.polku.referral.lifecycle.ReferralCommand.Schedule;
import fi.polku.referral.lifecycle.ReferralCommand.Start;
import java.time.Instant;
import java.util.UUID;

/**
 * How a referral follows its case, read from top to bottom. Only the newest state of a case arrives, so steps may have
 * been passed over; what fits nowhere is kept as a conflict.
 */
final class CaseTable {
    static final String BY_SUMMARY = "case-summary-delivered";
    static final String BY_CASE = "case-withdrawn";

    private CaseTable() {}

    /** The referral after hearing of its case; the very same one where there is nothing to follow. */
    static Referral follow(Referral referral, UUID caseId, CaseStage stage, Instant at) {
        return switch (new Heard(referral, stage.meaning())) {
            case Heard(Draft r, var _) -> r;
            case Heard(Deleted r, var _) -> r;

            case Heard(Accepted r, var m) when m == OPENED -> r;
            case Heard(Accepted r, var m) when m == PLANNED -> r.schedule(new Schedule(null, at));
            case Heard(Accepted r, var m) when m == DISCUSSED -> r.start(new Start(null, at));
            // Back on the agenda after a discussion is the same work going on.
            case Heard(Scheduled r, var m) when m == OPENED || m == PLANNED -> r;
            case Heard(Scheduled r, var m) when m == DISCUSSED -> r.start(new Start(null, at));
            case Heard(InProgress r, var m) when m == OPENED || m == PLANNED || m == DISCUSSED -> r;
            case Heard(UnderWay r, var m) when m == ANSWERED -> r.reportOutcome(summary(at));
            case Heard(UnderWay r, var m)
            when m == LEFT ->
                r.requestCancellation(new Cancel(null, at, BY_CASE)).confirm(new ConfirmCancellation(null, at));

            // The case goes on until somebody confirms; work already done is an outcome.
            case Heard(CancelRequested r, var m) when m == OPENED || m == PLANNED || m == DISCUSSED -> r;
            case Heard(CancelRequested r, var m) when m == ANSWERED -> r.reportOutcome(summary(at));
            case Heard(CancelRequested r, var m) when m == LEFT -> r.confirm(new ConfirmCancellation(null, at));

            case Heard(OutcomeReported r, var m) when m == ANSWERED -> r;
            case Heard(Closed r, var m) when m == ANSWERED -> r;
            // A case opened just before the end is told of it by its own service.
            case Heard(Declined r, var m) when m == OPENED || m == LEFT || m == MISTAKEN -> r;
            case Heard(Cancelled r, var m) when m == OPENED || m == LEFT || m == MISTAKEN -> r;

            case Heard(Referral r, var _) -> r.on(r.course().and(new Conflict(caseId, stage, r.state(), at)));
        };
    }

    private static ReportOutcome summary(Instant at) {
        return new ReportOutcome(null, at, new Outcome(BY_SUMMARY, null));
    }

    private record Heard(Referral referral, CaseStage.Meaning meaning) {}
}
