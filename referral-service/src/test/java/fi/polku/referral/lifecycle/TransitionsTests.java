package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.HANDLER;
import static fi.polku.referral.lifecycle.AnyReferral.NOW;
import static fi.polku.referral.lifecycle.AnyReferral.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransitionsTests {
    private static final List<ReferralCommand> COMMANDS = List.of(
            new ReferralCommand.Edit(SENDER, NOW, AnyReferral.network(), new FreeText("Toinen kysymys"), null),
            new ReferralCommand.Delete(SENDER, NOW),
            new ReferralCommand.Send(SENDER, NOW, AnyReferral.service(), "272"),
            new ReferralCommand.Claim(HANDLER, NOW),
            new ReferralCommand.Accept(HANDLER, NOW),
            new ReferralCommand.Decline(HANDLER, NOW, AnyReferral.DECLINING),
            new ReferralCommand.Schedule(HANDLER, NOW),
            new ReferralCommand.Start(HANDLER, NOW),
            new ReferralCommand.ReportOutcome(HANDLER, NOW, AnyReferral.OUTCOME),
            new ReferralCommand.Close(SENDER, NOW, AnyReferral.CLOSING),
            new ReferralCommand.Cancel(SENDER, NOW, "other"),
            new ReferralCommand.ConfirmCancellation(HANDLER, NOW));

    @Test
    void allowsExactlyTheseMoves() {
        String moves = Stream.of(ReferralState.values())
                .flatMap(state -> COMMANDS.stream().flatMap(command -> move(state, command).stream()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(moves).isEqualTo("""
                DRAFT --Edit--> DRAFT
                DRAFT --Delete--> DELETED
                DRAFT --Send--> SENT
                SENT --Claim--> RECEIVED
                SENT --Cancel--> CANCELLED
                RECEIVED --Accept--> ACCEPTED
                RECEIVED --Decline--> DECLINED
                RECEIVED --ReportOutcome--> OUTCOME_REPORTED
                RECEIVED --Cancel--> CANCELLED
                ACCEPTED --Decline--> DECLINED
                ACCEPTED --Schedule--> SCHEDULED
                ACCEPTED --Start--> IN_PROGRESS
                ACCEPTED --ReportOutcome--> OUTCOME_REPORTED
                ACCEPTED --Cancel--> CANCEL_REQUESTED
                SCHEDULED --Decline--> DECLINED
                SCHEDULED --Start--> IN_PROGRESS
                SCHEDULED --ReportOutcome--> OUTCOME_REPORTED
                SCHEDULED --Cancel--> CANCEL_REQUESTED
                IN_PROGRESS --Decline--> DECLINED
                IN_PROGRESS --ReportOutcome--> OUTCOME_REPORTED
                IN_PROGRESS --Cancel--> CANCEL_REQUESTED
                OUTCOME_REPORTED --Close--> CLOSED
                DECLINED --Close--> CLOSED
                CANCEL_REQUESTED --ReportOutcome--> OUTCOME_REPORTED
                CANCEL_REQUESTED --ConfirmCancellation--> CANCELLED
                """);
    }

    @Test
    void triesEveryStateAndEveryCommandThereIs() {
        Set<Class<?>> states = Stream.of(ReferralState.values())
                .map(AnyReferral::in)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> commands = COMMANDS.stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(states).isEqualTo(permitted(Referral.class)).hasSameSizeAs(ReferralState.values());
        assertThat(commands).isEqualTo(permitted(ReferralCommand.class));
    }

    @Test
    void offersByHandExactlyWhatTheTableAllows() {
        for (Action action : Action.values()) {
            Set<ReferralState> legal = Stream.of(ReferralState.values())
                    .filter(state -> COMMANDS.stream()
                            .anyMatch(command -> codeOf(command).equals(action.code())
                                    && move(state, command).isPresent()))
                    .collect(Collectors.toSet());
            assertThat(action.states()).as(action.code()).isEqualTo(legal);
        }
        Set<String> byHand = Stream.of(Action.values()).map(Action::code).collect(Collectors.toSet());
        assertThat(COMMANDS.stream().map(TransitionsTests::codeOf).filter(code -> !byHand.contains(code)))
                .containsExactly("schedule");
    }

    @Test
    void tellsEveryMoveButThoseOfADraftAsAFactNumberedWithoutGaps() {
        for (ReferralState state : ReferralState.values()) {
            List<Fact> facts = AnyReferral.in(state).course().facts();
            assertThat(facts.stream().map(Fact::sequence))
                    .isEqualTo(
                            Stream.iterate(1L, n -> n + 1).limit(facts.size()).toList());
        }
        assertThat(AnyReferral.in(ReferralState.CLOSED).course().facts().stream()
                        .map(fact -> fact.name().code()))
                .containsExactly("sent", "claimed", "accepted", "scheduled", "started", "outcome-reported", "closed");
    }

    @Test
    void losesTheWordsOfADeletedDraft() {
        Order order = AnyReferral.in(ReferralState.DELETED).order();

        assertThat(order.question()).isEqualTo(FreeText.NONE);
        assertThat(order.goals()).isNull();
    }

    @Test
    void closesAnOutcomeOnlyWhenTheClientHasBeenTold() {
        var command = new ReferralCommand.Close(SENDER, NOW, new Closing(null, "none"));

        assertThatThrownBy(() -> Transitions.decide(AnyReferral.in(ReferralState.OUTCOME_REPORTED), command))
                .isInstanceOfSatisfying(
                        ClosingIncomplete.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo("clientInformed"));
    }

    @Test
    void closesADeclineOnlyWithWhatWasDoneNext() {
        var closing = new Closing(AnyReferral.CLOSING.clientInformed(), null);
        var command = new ReferralCommand.Close(SENDER, NOW, closing);

        assertThatThrownBy(() -> Transitions.decide(AnyReferral.in(ReferralState.DECLINED), command))
                .isInstanceOfSatisfying(
                        ClosingIncomplete.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo("nextStep"));
    }

    @Test
    void hidesItsWordsWherePrinted() {
        assertThat(AnyReferral.in(ReferralState.CLOSED)).asString().doesNotContain("Mikä", "Kuntoutus");
        assertThat(AnyReferral.in(ReferralState.DECLINED)).asString().doesNotContain("Jono");
    }

    private static Optional<String> move(ReferralState state, ReferralCommand command) {
        try {
            Referral after = Transitions.decide(AnyReferral.in(state), command);
            return Optional.of(
                    "%s --%s--> %s".formatted(state, command.getClass().getSimpleName(), after.state()));
        } catch (IllegalTransition illegal) {
            return Optional.empty();
        }
    }

    private static String codeOf(ReferralCommand command) {
        return command.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The concrete types below a sealed one. */
    private static Set<Class<?>> permitted(Class<?> sealedType) {
        Set<Class<?>> leaves = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(sealedType));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            List<Class<?>> below =
                    next.isSealed() ? new ArrayList<>(List.of(next.getPermittedSubclasses())) : List.of();
            if (below.isEmpty()) {
                leaves.add(next);
            }
            open.addAll(below);
        }
        return leaves;
    }
}
