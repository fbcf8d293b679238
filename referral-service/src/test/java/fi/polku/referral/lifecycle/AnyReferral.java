package fi.polku.referral.lifecycle;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Referrals in every state, reached by real transitions. */
final class AnyReferral {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Member SENDER = new Member(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    static final Member HANDLER = new Member(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    static final Outcome OUTCOME = new Outcome("service-given", new FreeText("Kuntoutus toteutui."));
    static final Declining DECLINING = new Declining("no-capacity", new FreeText("Jono on pitkä."), null);
    static final Closing CLOSING =
            new Closing(new Closing.ClientInformed(LocalDate.of(2026, 11, 21), new UUID(1, 3), "phone"), "none");

    private AnyReferral() {}

    static Target service() {
        return new Target(EntryKind.SERVICE, new UUID(3, 1), HANDLER.unit(), HANDLER.organisation());
    }

    static Target network() {
        return new Target(EntryKind.NETWORK, new UUID(3, 2), HANDLER.unit(), HANDLER.organisation());
    }

    static Referral.Draft draft(Target target) {
        return new Referral.Draft(Course.of(new Order(
                new ClientId(new UUID(4, 1)), SENDER, target, new FreeText("Mikä auttaisi?"), null, null, NOW)));
    }

    /** A referral to a service in this state. */
    static Referral in(ReferralState state) {
        return in(state, service());
    }

    static Referral in(ReferralState state, Target target) {
        return switch (state) {
            case DRAFT -> draft(target);
            case DELETED -> after(ReferralState.DRAFT, target, new ReferralCommand.Delete(SENDER, NOW));
            case SENT -> after(ReferralState.DRAFT, target, new ReferralCommand.Send(SENDER, NOW, target, "272"));
            case RECEIVED -> after(ReferralState.SENT, target, new ReferralCommand.Claim(HANDLER, NOW));
            case ACCEPTED -> after(ReferralState.RECEIVED, target, new ReferralCommand.Accept(HANDLER, NOW));
            case SCHEDULED -> after(ReferralState.ACCEPTED, target, new ReferralCommand.Schedule(HANDLER, NOW));
            case IN_PROGRESS -> after(ReferralState.SCHEDULED, target, new ReferralCommand.Start(HANDLER, NOW));
            case OUTCOME_REPORTED ->
                after(ReferralState.IN_PROGRESS, target, new ReferralCommand.ReportOutcome(HANDLER, NOW, OUTCOME));
            case CLOSED ->
                after(ReferralState.OUTCOME_REPORTED, target, new ReferralCommand.Close(SENDER, NOW, CLOSING));
            case DECLINED ->
                after(ReferralState.RECEIVED, target, new ReferralCommand.Decline(HANDLER, NOW, DECLINING));
            case CANCEL_REQUESTED ->
                after(ReferralState.ACCEPTED, target, new ReferralCommand.Cancel(SENDER, NOW, "other"));
            case CANCELLED -> after(ReferralState.SENT, target, new ReferralCommand.Cancel(SENDER, NOW, "other"));
        };
    }

    private static Referral after(ReferralState before, Target target, ReferralCommand command) {
        return Transitions.decide(in(before, target), command);
    }
}
