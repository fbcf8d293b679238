package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.HANDLER;
import static fi.polku.referral.lifecycle.AnyReferral.NOW;
import static fi.polku.referral.lifecycle.AnyReferral.SENDER;
import static fi.polku.referral.lifecycle.AnyReferral.command;
import static fi.polku.referral.lifecycle.AnyReferral.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.GuardFailed.Guard;
import fi.polku.referral.parties.Member;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What else has to hold before a referral moves, whoever asks. */
class GuardsTests {
    @Test
    void closesAnOutcomeOnlyWhenTheClientHasBeenToldByEitherSide() {
        var untold = new ReferralCommand.Close(SENDER, NOW, new Closing(null, "none"));
        Referral reported = AnyReferral.in(ReferralState.OUTCOME_REPORTED);

        assertThatThrownBy(() -> decide(reported, untold))
                .isInstanceOfSatisfying(
                        ClosingIncomplete.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo("clientInformed"));

        Referral told = decide(reported, command(Action.INFORM_CLIENT));

        assertThat(decide(told, untold).ending().informed())
                .isEqualTo(told.ending().informed());
    }

    @Test
    void writesDownAlsoAfterwardsThatTheClientWasTold() {
        Referral silent = decide(AnyReferral.in(ReferralState.OUTCOME_REPORTED), command(Action.CLOSE_UNCONFIRMED));

        Referral told = decide(silent, command(Action.INFORM_CLIENT));

        assertThat(told.state()).isEqualTo(ReferralState.CLOSED);
        assertThat(told.ending().informed()).isNotNull();
        assertThat(told.timing()).isEqualTo(silent.timing());
        assertThat(told.course().facts().getLast().name()).isEqualTo(Fact.Name.CLIENT_INFORMED);
        for (Role role : List.of(Role.SENDER, Role.RECEIVER)) {
            assertThat(Action.availableTo(Set.of(role), silent, true)).contains(Action.INFORM_CLIENT);
            assertThat(Action.availableTo(Set.of(role), told, true)).doesNotContain(Action.INFORM_CLIENT);
        }
        assertFailed(Guard.CLIENT_INFORMED_ALREADY, told, command(Action.INFORM_CLIENT));
        assertFailed(
                Guard.CLIENT_INFORMED_ALREADY, AnyReferral.in(ReferralState.CLOSED), command(Action.INFORM_CLIENT));
    }

    @Test
    void closesADeclineAndAFailureOnlyWithWhatWasDoneNext() {
        var closing = new Closing(AnyReferral.CLOSING.clientInformed(), null);
        for (ReferralState state : List.of(ReferralState.DECLINED, ReferralState.FAILED)) {
            assertThatThrownBy(() -> decide(AnyReferral.in(state), new ReferralCommand.Close(SENDER, NOW, closing)))
                    .isInstanceOfSatisfying(
                            ClosingIncomplete.class,
                            refusal -> assertThat(refusal.missing()).isEqualTo("nextStep"));
        }
    }

    @Test
    void keepsTheChainWhenItIsPassedOnAndLeavesItInTheNextQueue() {
        Referral forwarded = decide(AnyReferral.in(ReferralState.RECEIVED), command(Action.FORWARD));

        assertThat(forwarded.order().target()).isEqualTo(AnyReferral.elsewhere());
        assertThat(forwarded.course().hops()).extracting(Hop::from).containsExactly(AnyReferral.service());
        assertThat(forwarded.handler()).isNull();
        assertFailed(
                Guard.SAME_TARGET,
                AnyReferral.in(ReferralState.SENT),
                new ReferralCommand.Forward(Action.FORWARD, HANDLER, NOW, AnyReferral.service(), "other"));
    }

    @Test
    void isPassedOnByTheSenderOnceTheReceiverHasAsked() {
        for (ReferralState state : List.of(ReferralState.SENT, ReferralState.RECEIVED)) {
            Referral before = AnyReferral.in(state);

            assertFailed(Guard.NOT_ASKED, before, command(Action.AGREE_TO_FORWARD));

            Referral asked = decide(before, command(Action.ASK_TO_FORWARD));
            Referral forwarded = decide(asked, command(Action.AGREE_TO_FORWARD));

            assertThat(asked.state()).isEqualTo(state);
            assertThat(asked.timing().dueOn()).isEqualTo(before.timing().dueOn());
            assertThat(Action.availableTo(Set.of(Role.SENDER), asked, true)).contains(Action.AGREE_TO_FORWARD);
            assertThat(forwarded.state()).isEqualTo(ReferralState.SENT);
            assertThat(forwarded.order().target()).isEqualTo(AnyReferral.elsewhere());
            assertThat(forwarded.handling().proposal()).isNull();
        }
        assertFailed(
                Guard.SAME_TARGET,
                AnyReferral.in(ReferralState.SENT),
                new ReferralCommand.AskToForward(
                        HANDLER,
                        NOW,
                        new Proposal(EntryKind.SERVICE, AnyReferral.service().id(), "other", HANDLER, NOW)));
    }

    @Test
    void staysWhereItIsWhenTheSenderRefusesToHaveItPassedOn() {
        Referral asked = decide(AnyReferral.in(ReferralState.RECEIVED), command(Action.ASK_TO_FORWARD));

        Referral refused = decide(asked, command(Action.REFUSE_TO_FORWARD));

        assertThat(refused.state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(refused.order()).isEqualTo(asked.order());
        assertThat(refused.handling().proposal()).isNull();
        assertFailed(Guard.NOT_ASKED, refused, command(Action.REFUSE_TO_FORWARD));
        for (Action taking : List.of(Action.ACCEPT, Action.WAITLIST)) {
            assertThat(decide(asked, command(taking)).handling().proposal()).isNull();
        }
    }

    @Test
    void settlesAllThatContradictsItsCaseOnce() {
        Referral before = AnyReferral.in(ReferralState.CANCELLED);
        Referral conflicting = CaseTable.follow(before, new UUID(7, 1), CaseStage.DISCUSSED, NOW, TimeLimits.DEFAULT);

        Referral settled = decide(conflicting, command(Action.SETTLE_CONFLICT));
        Referral heardAgain = CaseTable.follow(settled, new UUID(7, 1), CaseStage.DISCUSSED, NOW, TimeLimits.DEFAULT);

        assertThat(conflicting.course().isInConflict()).isTrue();
        assertThat(settled.course().isInConflict()).isFalse();
        assertThat(settled.course().conflicts()).hasSize(1);
        assertThat(heardAgain).isEqualTo(settled);
        assertFailed(Guard.NO_CONFLICT, before, command(Action.SETTLE_CONFLICT));
        assertFailed(Guard.NO_CONFLICT, settled, command(Action.SETTLE_CONFLICT));
    }

    @Test
    void hasAProblemOfThePathRepairedOnceByTheUnitItWasGivenTo() {
        for (ReferralState state : List.of(ReferralState.DECLINED, ReferralState.CLOSED)) {
            Referral before = AnyReferral.in(state);
            Referral marked = decide(before, command(Action.MARK_PROBLEM));

            Referral repaired = decide(marked, command(Action.REPAIR_PROBLEM));

            assertThat(repaired.state()).isEqualTo(state);
            assertThat(repaired.course().problems().getFirst().repair()).isNotNull();
            assertFailed(Guard.NO_SUCH_PROBLEM, before, command(Action.REPAIR_PROBLEM));
            assertFailed(Guard.NO_SUCH_PROBLEM, repaired, command(Action.REPAIR_PROBLEM));
            assertFailed(
                    Guard.NOT_THEIR_PROBLEM,
                    marked,
                    new ReferralCommand.RepairProblem(SENDER, NOW, List.of(SENDER.unit()), 1, FreeText.NONE));
            assertFailed(
                    Guard.NO_SUCH_PROBLEM,
                    marked,
                    new ReferralCommand.RepairProblem(HANDLER, NOW, List.of(HANDLER.unit()), 2, FreeText.NONE));
            assertFailed(
                    Guard.NOT_OF_THE_UNIT,
                    before,
                    new ReferralCommand.MarkProblem(
                            SENDER, NOW, new Problem("delay", FreeText.NONE, new UUID(9, 9), SENDER, NOW, null)));
        }
    }

    @Test
    void letsTheSuccessorOfAUnitRepairItsProblems() {
        var successor = new Member(HANDLER.organisation(), new UUID(2, 9), new UUID(2, 8));
        Referral marked = decide(AnyReferral.in(ReferralState.DECLINED), command(Action.MARK_PROBLEM));

        Referral repaired = decide(
                marked,
                new ReferralCommand.RepairProblem(
                        successor, NOW, List.of(successor.unit(), HANDLER.unit()), 1, FreeText.NONE));

        assertThat(repaired.course().problems().getFirst().repair()).isNotNull();
    }

    @Test
    void isScheduledByANetworkOnlyOnceItIsAccepted() {
        Referral waiting = AnyReferral.in(ReferralState.WAITLISTED, AnyReferral.network());
        Referral atAService = AnyReferral.in(ReferralState.WAITLISTED);

        assertThat(Action.availableTo(Set.of(Role.RECEIVER), waiting, false))
                .contains(Action.ACCEPT)
                .doesNotContain(Action.SCHEDULE);
        assertThat(Action.availableTo(Set.of(Role.RECEIVER), atAService, false)).contains(Action.SCHEDULE);
    }

    @Test
    void answersARequestForAdviceInWritingUnlessItBecomesAReferral() {
        Referral advice = decide(
                decide(
                        AnyReferral.draft(AnyReferral.service(), AnyReferral.advice(true)),
                        new ReferralCommand.Send(SENDER, NOW, AnyReferral.service(), "272")),
                command(Action.CLAIM));
        Referral only = advice.on(AnyReferral.draft(AnyReferral.service(), AnyReferral.advice(false))
                .order());

        assertFailed(Guard.ADVICE_ONLY, advice, command(Action.ACCEPT));
        assertFailed(Guard.ADVICE_ONLY, advice, command(Action.WAITLIST));
        assertFailed(Guard.STAYS_WHAT_IT_IS, only, command(Action.BECOME_REFERRAL));
        assertThat(decide(only, command(Action.REPORT_OUTCOME)).state()).isEqualTo(ReferralState.OUTCOME_REPORTED);

        Referral taken = decide(decide(advice, command(Action.BECOME_REFERRAL)), command(Action.ACCEPT));

        assertThat(taken.order().kind()).isEqualTo(ReferralKind.REFERRAL);
        assertThat(taken.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void opensAgainWithoutWhatEndedItAndNotTooLate() {
        Referral closed = AnyReferral.in(ReferralState.CLOSED);

        Referral reopened = decide(closed, command(Action.REOPEN));

        assertThat(reopened.state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(reopened.ending().reopenings()).isOne();
        assertThat(reopened.ending().informed()).isNull();
        assertThat(reopened.handling().outcome()).isNull();
        assertThat(reopened.course().rounds()).hasSize(1);
        assertThat(reopened.course().rounds().getFirst().handling()).isEqualTo(closed.handling());
        assertThat(reopened.course().rounds().getFirst().ending()).isEqualTo(closed.ending());
        assertFailed(
                Guard.TOO_LATE_TO_REOPEN,
                closed,
                new ReferralCommand.Undo(Action.REOPEN, SENDER, NOW.plus(Duration.ofDays(91)), "other"));
    }

    @Test
    void handsBackToTheQueueAndTakesOverFromIt() {
        Referral free = decide(AnyReferral.in(ReferralState.ACCEPTED), command(Action.HAND_BACK));

        assertThat(free.handler()).isNull();
        assertThat(free.state()).isEqualTo(ReferralState.ACCEPTED);
        assertFailed(Guard.IN_THE_QUEUE, free, command(Action.HAND_BACK));
        assertThat(decide(free, command(Action.TAKE_OVER)).handler()).isEqualTo(HANDLER);

        Referral unsent = decide(AnyReferral.in(ReferralState.DRAFT), command(Action.HAND_BACK_SENDING));

        assertThat(unsent.senderFree()).isTrue();
        assertThat(decide(unsent, command(Action.TAKE_OVER_SENDING)).senderFree())
                .isFalse();
    }

    private static void assertFailed(Guard guard, Referral referral, ReferralCommand command) {
        assertThatExceptionOfType(GuardFailed.class)
                .isThrownBy(() -> decide(referral, command))
                .extracting(GuardFailed::guard)
                .isEqualTo(guard);
    }
}
