package fi.polku.referral.lifecycle;

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
import fi.polku.referral.parties.Member;
import org.jspecify.annotations.Nullable;

/** A referral [ohjaus, lähete] in one of its states; each state offers only what is legal in it. */
public sealed interface Referral {
    Course course();

    /** The same state with another course: for conflicts, which move nothing. */
    Referral on(Course course);

    /** Who answers for it at the receiver, from claiming on. */
    default @Nullable Member handler() {
        return null;
    }

    default ReferralState state() {
        return switch (this) {
            case Draft _ -> ReferralState.DRAFT;
            case Deleted _ -> ReferralState.DELETED;
            case Sent _ -> ReferralState.SENT;
            case Received _ -> ReferralState.RECEIVED;
            case Accepted _ -> ReferralState.ACCEPTED;
            case Scheduled _ -> ReferralState.SCHEDULED;
            case InProgress _ -> ReferralState.IN_PROGRESS;
            case OutcomeReported _ -> ReferralState.OUTCOME_REPORTED;
            case Declined _ -> ReferralState.DECLINED;
            case Closed _ -> ReferralState.CLOSED;
            case CancelRequested _ -> ReferralState.CANCEL_REQUESTED;
            case Cancelled _ -> ReferralState.CANCELLED;
        };
    }

    default Order order() {
        return course().order();
    }

    record Draft(Course course) implements Referral {
        @Override
        public Draft on(Course other) {
            return new Draft(other);
        }

        Draft edit(Edit c) {
            return new Draft(course.with(order().edited(c.target(), c.question(), c.goals())));
        }

        Deleted delete(Delete c) {
            return new Deleted(course.with(order().withoutWords()));
        }

        Sent send(Send c) {
            return new Sent(
                    course.with(order().sentTo(c.target(), c.municipality())).and(Fact.Name.SENT, c));
        }
    }

    /** A draft thrown away: its words are gone, its id stays taken. */
    record Deleted(Course course) implements Referral {
        @Override
        public Deleted on(Course other) {
            return new Deleted(other);
        }
    }

    record Sent(Course course) implements Referral {
        @Override
        public Sent on(Course other) {
            return new Sent(other);
        }

        Received claim(Claim c) {
            return new Received(course.and(Fact.Name.CLAIMED, c), c.by());
        }

        Cancelled cancel(Cancel c) {
            return new Cancelled(course.and(Fact.Name.CANCELLED, c, c.reason()), null, c.reason());
        }
    }

    /** Claimed and being weighed; for a network this is the screening by its co-ordinating workers. */
    record Received(Course course, Member handler) implements Referral {
        @Override
        public Received on(Course other) {
            return new Received(other, handler);
        }

        Accepted accept(Accept c) {
            return new Accepted(course.and(Fact.Name.ACCEPTED, c), handler);
        }

        Declined decline(Decline c) {
            return Declined.of(this, handler, c);
        }

        OutcomeReported reportOutcome(ReportOutcome c) {
            return OutcomeReported.of(this, handler, c);
        }

        Cancelled cancel(Cancel c) {
            return new Cancelled(course.and(Fact.Name.CANCELLED, c, c.reason()), handler, c.reason());
        }
    }

    /** Accepted and not yet done: what is common to the states of fulfilment. */
    sealed interface UnderWay extends Referral {
        @Override
        Member handler();

        default Declined decline(Decline c) {
            return Declined.of(this, handler(), c);
        }

        default OutcomeReported reportOutcome(ReportOutcome c) {
            return OutcomeReported.of(this, handler(), c);
        }

        default CancelRequested requestCancellation(Cancel c) {
            return new CancelRequested(course().and(Fact.Name.CANCEL_REQUESTED, c, c.reason()), handler(), c.reason());
        }
    }

    record Accepted(Course course, Member handler) implements UnderWay {
        @Override
        public Accepted on(Course other) {
            return new Accepted(other, handler);
        }

        Scheduled schedule(Schedule c) {
            return new Scheduled(course.and(Fact.Name.SCHEDULED, c), handler);
        }

        InProgress start(Start c) {
            return new InProgress(course.and(Fact.Name.STARTED, c), handler);
        }
    }

    record Scheduled(Course course, Member handler) implements UnderWay {
        @Override
        public Scheduled on(Course other) {
            return new Scheduled(other, handler);
        }

        InProgress start(Start c) {
            return new InProgress(course.and(Fact.Name.STARTED, c), handler);
        }
    }

    record InProgress(Course course, Member handler) implements UnderWay {
        @Override
        public InProgress on(Course other) {
            return new InProgress(other, handler);
        }
    }

    record OutcomeReported(Course course, Member handler, Outcome outcome) implements Referral {
        static OutcomeReported of(Referral from, Member handler, ReportOutcome c) {
            return new OutcomeReported(
                    from.course().and(Fact.Name.OUTCOME_REPORTED, c, c.outcome().code()), handler, c.outcome());
        }

        @Override
        public OutcomeReported on(Course other) {
            return new OutcomeReported(other, handler, outcome);
        }

        Closed close(Close c) {
            ClosingIncomplete.unlessInformed(c.closing());
            return new Closed(Closed.after(this, c), handler, null, outcome, c.closing());
        }
    }

    record Declined(Course course, Member handler, Declining declining) implements Referral {
        static Declined of(Referral from, Member handler, Decline c) {
            return new Declined(
                    from.course().and(Fact.Name.DECLINED, c, c.declining().reason()), handler, c.declining());
        }

        @Override
        public Declined on(Course other) {
            return new Declined(other, handler, declining);
        }

        Closed close(Close c) {
            ClosingIncomplete.unlessNextStep(c.closing());
            return new Closed(Closed.after(this, c), handler, declining, null, c.closing());
        }
    }

    record Closed(
            Course course,
            Member handler,
            @Nullable Declining declining,
            @Nullable Outcome outcome,
            Closing closing) implements Referral {
        static Course after(Referral from, Close c) {
            return from.course().and(Fact.Name.CLOSED, c, c.closing().nextStep());
        }

        @Override
        public Closed on(Course other) {
            return new Closed(other, handler, declining, outcome, closing);
        }
    }

    /** The sender wants to stop what the receiver has begun; the receiver confirms, or tells that it is done. */
    record CancelRequested(Course course, Member handler, String reason) implements Referral {
        @Override
        public CancelRequested on(Course other) {
            return new CancelRequested(other, handler, reason);
        }

        Cancelled confirm(ConfirmCancellation c) {
            return new Cancelled(course.and(Fact.Name.CANCELLED, c, reason), handler, reason);
        }

        OutcomeReported reportOutcome(ReportOutcome c) {
            return OutcomeReported.of(this, handler, c);
        }
    }

    record Cancelled(Course course, @Nullable Member handler, String reason) implements Referral {
        @Override
        public Cancelled on(Course other) {
            return new Cancelled(other, handler, reason);
        }
    }
}
