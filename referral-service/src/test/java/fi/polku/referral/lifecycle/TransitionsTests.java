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
import fi.polku.referral.lifecycle.Lifecycle.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TransitionsTests {
    private final Lifecycle lifecycle = new Lifecycle();

    @Test
    void knowsExactlyTheActionsOfTheDomain() {
        assertThat(Stream.of(Action.values()).map(Action::code))
                .containsExactlyInAnyOrderElementsOf(lifecycle.actions());
    }

    @Test
    void leadsEveryStateByEveryActionWhereTheDomainSays() {
        var softly = new SoftAssertions();
        for (ReferralState state : ReferralState.values()) {
            for (Action action : Action.values()) {
                Optional<Line> line = lifecycle.line(action, state);
                if (guarded(action)) {
                    continue;
                }
                softly.assertThat(move(state, action))
                        .as("%s in %s", action, state)
                        .isEqualTo(line.map(legal -> legal.leads(state) + " " + legal.fact())
                                .orElse("illegal"));
            }
        }
        softly.assertAll();
    }

    @Test
    void offersEveryRoleExactlyItsOwnInEveryState() {
        var softly = new SoftAssertions();
        for (ReferralState state : ReferralState.values()) {
            for (Role role : Role.values()) {
                Set<Action> offered = Set.copyOf(Action.availableTo(Set.of(role), AnyReferral.in(state), true));
                for (Action action : Action.values()) {
                    boolean may = lifecycle
                            .line(action, state)
                            .filter(line -> line.who().contains(role))
                            .isPresent();
                    softly.assertThat(offered.contains(action))
                            .as("%s by %s in %s", action, role, state)
                            .isEqualTo(may && !guarded(action) && !freeAlready(action, state));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void numbersFactsWithoutGapsAndNamesTheUnit() {
        for (ReferralState state : ReferralState.values()) {
            List<Fact> facts = AnyReferral.in(state).course().facts();

            assertThat(facts.stream().map(Fact::sequence))
                    .isEqualTo(
                            Stream.iterate(1L, n -> n + 1).limit(facts.size()).toList());
        }
        assertThat(AnyReferral.in(ReferralState.CLOSED).course().facts().stream()
                        .map(fact -> fact.name().code()))
                .containsExactly("sent", "claimed", "accepted", "scheduled", "started", "outcome-reported", "closed");
        assertThat(AnyReferral.in(ReferralState.RECEIVED)
                        .course()
                        .facts()
                        .getLast()
                        .unit())
                .isEqualTo(HANDLER.unit());
    }

    @Test
    void losesTheWordsOfADeletedDraftAndOfWhatWasEnteredInError() {
        for (ReferralState state : List.of(ReferralState.DELETED, ReferralState.ENTERED_IN_ERROR)) {
            Order order = AnyReferral.in(state).order();

            assertThat(order.question()).isEqualTo(FreeText.NONE);
            assertThat(order.goals()).isNull();
        }
        Referral wrong = decide(
                decide(AnyReferral.in(ReferralState.CLOSED), command(Action.RECORD)), command(Action.ENTER_IN_ERROR));

        assertThat(wrong.handling()).isEqualTo(Handling.NONE);
        assertThat(wrong.course().facts()).hasSizeGreaterThan(7);
        assertThat(wrong.reason()).isEqualTo("other");
    }

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
    void goesBackFromHoldToWhereItWas() {
        for (ReferralState from : List.of(
                ReferralState.ACCEPTED, ReferralState.WAITLISTED, ReferralState.SCHEDULED, ReferralState.IN_PROGRESS)) {
            Referral held = decide(AnyReferral.in(from), command(Action.HOLD));

            Referral resumed = decide(held, command(Action.RESUME));

            assertThat(resumed.state()).isEqualTo(from);
            assertThat(resumed.handling().hold()).isNull();
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
                            SENDER,
                            NOW,
                            new Problem("delay", FreeText.NONE, new UUID(9, 9), SENDER, NOW, null)));
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

    @Test
    void hidesItsWordsWherePrinted() {
        for (ReferralState state : ReferralState.values()) {
            assertThat(AnyReferral.in(state)).asString().doesNotContain("Mikä", "Kuntoutus", "Jono", "Salaista");
        }
    }

    private static void assertFailed(Guard guard, Referral referral, ReferralCommand command) {
        assertThatExceptionOfType(GuardFailed.class)
                .isThrownBy(() -> decide(referral, command))
                .extracting(GuardFailed::guard)
                .isEqualTo(guard);
    }

    /** They rest on something that few referrals have, and each has a test of its own. */
    private static boolean guarded(Action action) {
        return Set.of(Action.BECOME_REFERRAL, Action.AGREE_TO_FORWARD, Action.REPAIR_PROBLEM)
                .contains(action);
    }

    /** Opened again after a cancellation that nobody had claimed, and the like: there is nobody to hand back from. */
    private static boolean freeAlready(Action action, ReferralState state) {
        return action == Action.HAND_BACK && AnyReferral.in(state).handler() == null;
    }

    private static String move(ReferralState state, Action action) {
        Referral before = AnyReferral.in(state);
        try {
            Referral after = decide(before, command(action));
            Set<String> told = after.course().facts().stream()
                    .skip(before.course().facts().size())
                    .map(fact -> fact.name().code())
                    .collect(Collectors.toSet());
            return after.state() + " " + (told.isEmpty() ? "-" : String.join("+", told));
        } catch (IllegalTransition illegal) {
            return "illegal";
        }
    }
}
