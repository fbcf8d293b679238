package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.HANDLER;
import static fi.polku.referral.lifecycle.AnyReferral.NOW;
import static fi.polku.referral.lifecycle.AnyReferral.SENDER;
import static fi.polku.referral.lifecycle.AnyReferral.command;
import static fi.polku.referral.lifecycle.AnyReferral.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.referral.lifecycle.GuardFailed.Guard;
import fi.polku.referral.lifecycle.Lifecycle.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                new ReferralCommand.Forward(HANDLER, NOW, AnyReferral.service(), "other"));
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

    /** Only a request for advice has it, and that has a test of its own. */
    private static boolean guarded(Action action) {
        return action == Action.BECOME_REFERRAL;
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
