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
                    Guard.NOT_THEIR_PROBLEM, marked, new ReferralCommand.RepairProblem(SENDER, NOW, 1, FreeText.NONE));
            assertFailed(
                    Guard.NO_SUCH_PROBLEM, marked, new ReferralCommand.RepairProblem(HANDLER, NOW, 2, FreeText.NONE));
            assertFailed(
                    Guard.NOT_OF_THE_UNIT,
                    before,
                    new ReferralCommand.MarkProblem(
                            SENDER, NOW, new Problem("delay", FreeText.NONE, new UUID(9, 9), SENDER, NOW, null)));
        }
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
