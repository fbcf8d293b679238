package fi.polku.referral.lifecycle;

import fi.polku.referral.lifecycle.Referral.CancelRequested;
import fi.polku.referral.lifecycle.Referral.Declined;
import fi.polku.referral.lifecycle.Referral.Draft;
import fi.polku.referral.lifecycle.Referral.OutcomeReported;
import fi.polku.referral.lifecycle.Referral.Received;
import fi.polku.referral.lifecycle.Referral.Sent;
import fi.polku.referral.lifecycle.Referral.UnderWay;
import fi.polku.referral.lifecycle.ReferralCommand.Accept;
import fi.polku.referral.lifecycle.ReferralCommand.Cancel;
import fi.polku.referral.lifecycle.ReferralCommand.Claim;
import fi.polku.referral.lifecycle.ReferralCommand.Close;
import fi.polku.referral.lifecycle.ReferralCommand.ConfirmCancellation;
import fi.polku.referral.lifecycle.ReferralCommand.Decline;
import fi.polku.referral.lifecycle.ReferralCommand.Delete;
import fi.polku.referral.lifecycle.ReferralCommand.Edit;
import fi.polku.referral.lifecycle.ReferralCommand.ReportOutcome;
import fi.polku.referral.lifecycle.ReferralCommand.Schedule;
import fi.polku.referral.lifecycle.ReferralCommand.Send;
import fi.polku.referral.lifecycle.ReferralCommand.Start;

/** The whole life cycle, read from top to bottom. What is not here is illegal. */
final class Transitions {
    private Transitions() {}

    static Referral decide(Referral referral, ReferralCommand command) {
        return switch (new Move(referral, command)) {
            case Move(Draft r, Edit c) -> r.edit(c);
            case Move(Draft r, Delete c) -> r.delete(c);
            case Move(Draft r, Send c) -> r.send(c);
            case Move(Sent r, Claim c) -> r.claim(c);
            case Move(Sent r, Cancel c) -> r.cancel(c);
            case Move(Received r, Accept c) -> r.accept(c);
            case Move(Received r, Decline c) -> r.decline(c);
            case Move(Received r, ReportOutcome c) -> r.reportOutcome(c);
            case Move(Received r, Cancel c) -> r.cancel(c);
            case Move(Referral.Accepted r, Schedule c) -> r.schedule(c);
            case Move(Referral.Accepted r, Start c) -> r.start(c);
            case Move(Referral.Scheduled r, Start c) -> r.start(c);
            case Move(UnderWay r, Decline c) -> r.decline(c);
            case Move(UnderWay r, ReportOutcome c) -> r.reportOutcome(c);
            case Move(UnderWay r, Cancel c) -> r.requestCancellation(c);
            case Move(OutcomeReported r, Close c) -> r.close(c);
            case Move(Declined r, Close c) -> r.close(c);
            case Move(CancelRequested r, ConfirmCancellation c) -> r.confirm(c);
            case Move(CancelRequested r, ReportOutcome c) -> r.reportOutcome(c);
            case Move(Referral r, ReferralCommand c) -> throw new IllegalTransition(r, c);
        };
    }

    private record Move(Referral referral, ReferralCommand command) {}
}
