package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.HANDLER;
import static fi.polku.referral.lifecycle.AnyReferral.command;
import static fi.polku.referral.lifecycle.AnyReferral.decide;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.referral.lifecycle.Lifecycle.Line;
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
                if (guarded(action) || toldAlready(action, state)) {
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
                            .isEqualTo(may
                                    && !guarded(action)
                                    && !freeAlready(action, state)
                                    && !toldAlready(action, state));
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
    void hidesItsWordsWherePrinted() {
        for (ReferralState state : ReferralState.values()) {
            assertThat(AnyReferral.in(state)).asString().doesNotContain("Mikä", "Kuntoutus", "Jono", "Salaista");
        }
    }

    /** They rest on something that few referrals have, and each has a test of its own. */
    private static boolean guarded(Action action) {
        return Set.of(
                        Action.BECOME_REFERRAL,
                        Action.AGREE_TO_FORWARD,
                        Action.REFUSE_TO_FORWARD,
                        Action.REPAIR_PROBLEM,
                        Action.SETTLE_CONFLICT)
                .contains(action);
    }

    /** Opened again after a cancellation that nobody had claimed, and the like: there is nobody to hand back from. */
    private static boolean freeAlready(Action action, ReferralState state) {
        return action == Action.HAND_BACK && AnyReferral.in(state).handler() == null;
    }

    /** What was closed by hand says that the client was told; closed by itself it has a test of its own. */
    private static boolean toldAlready(Action action, ReferralState state) {
        return action == Action.INFORM_CLIENT && state == ReferralState.CLOSED;
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
