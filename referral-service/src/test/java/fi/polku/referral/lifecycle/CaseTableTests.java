package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTableTests {
    private static final UUID CASE = new UUID(5, 1);

    @Test
    void followsEveryCaseStateFromEveryReferralState() {
        String table = Stream.of(CaseStage.values())
                .map(stage -> "%-22s | %s".formatted(stage, row(stage)))
                .collect(Collectors.joining("\n", "", "\n"));

        // Columns in the order of ReferralState. Dot: stays. S, I, O, X: scheduled, in progress, outcome, cancelled. !:
        // conflict.
        assertThat(table).isEqualTo("""
                OPEN                   | . ! ! ! . ! . . ! ! ! . ! . . . . .
                ON_AGENDA              | . ! ! ! S ! . . ! ! ! ! ! ! . ! . .
                PREPARATION            | . ! ! ! S ! . . ! ! ! ! ! ! . ! . .
                POSTPONED              | . ! ! ! S ! . . ! ! ! ! ! ! . ! . .
                DISCUSSED              | . ! ! ! I ! I . ! ! ! ! ! ! . ! . .
                RECOMMENDATIONS_ISSUED | . ! ! ! I ! I . ! ! ! ! ! ! . ! . .
                NO_RECOMMENDATION      | . ! ! ! I ! I . ! ! ! ! ! ! . ! . .
                SUMMARY_DELIVERED      | . ! ! ! O ! O O ! . . ! ! ! O ! . .
                FOLLOW_UP              | . ! ! ! O ! O O ! . . ! ! ! O ! . .
                REVIEWED               | . ! ! ! O ! O O ! . . ! ! ! O ! . .
                CLOSED                 | . ! ! ! O ! O O ! . . ! ! ! O ! . .
                WITHDRAWN_BY_CLIENT    | . ! ! ! X ! X X ! ! ! . ! . X . . .
                CANCELLED              | . ! ! ! X ! X X ! ! ! . ! . X . . .
                ENTERED_IN_ERROR       | . ! ! ! ! ! ! ! ! ! ! . ! . ! . . .
                """);
    }

    @Test
    void staysWhereItIsWhenTheSameCaseStateArrivesAgain() {
        for (ReferralState state : ReferralState.values()) {
            for (CaseStage stage : CaseStage.values()) {
                Referral once = CaseTable.follow(
                        AnyReferral.in(state, AnyReferral.network()), CASE, stage, NOW, TimeLimits.DEFAULT);
                assertThat(CaseTable.follow(once, CASE, stage, NOW.plusSeconds(1), TimeLimits.DEFAULT))
                        .as("%s hears %s", state, stage)
                        .isEqualTo(once);
            }
        }
    }

    @Test
    void keepsAConflictWithItsFactAndMovesNothing() {
        Referral cancelled = AnyReferral.in(ReferralState.CANCELLED, AnyReferral.network());

        Referral after = CaseTable.follow(cancelled, CASE, CaseStage.DISCUSSED, NOW, TimeLimits.DEFAULT);

        assertThat(after.state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(after.course().conflicts())
                .containsExactly(new Conflict(CASE, CaseStage.DISCUSSED, ReferralState.CANCELLED, NOW));
        assertThat(after.course().facts().getLast().name()).isEqualTo(Fact.Name.CONFLICT);
        assertThat(after.course().facts().getLast().code()).isEqualTo("DISCUSSED");
    }

    @Test
    void leavesTheFulfilmentOfANetworkReferralToItsOpenCase() {
        Referral accepted = AnyReferral.in(ReferralState.ACCEPTED, AnyReferral.network());
        var receiver = List.of(Role.RECEIVER);
        List<Action> byHand = List.of(
                Action.DECLINE,
                Action.WAITLIST,
                Action.SCHEDULE,
                Action.START,
                Action.REPORT_INTERIM,
                Action.HOLD,
                Action.REPORT_OUTCOME,
                Action.FAIL);

        assertThat(Action.availableTo(receiver, accepted, false)).doesNotContainAnyElementsOf(byHand);
        assertThat(Action.availableTo(receiver, accepted, true)).containsAll(byHand);
        assertThat(Action.availableTo(receiver, AnyReferral.in(ReferralState.ACCEPTED), false))
                .containsAll(byHand);
    }

    private static String row(CaseStage stage) {
        return Stream.of(ReferralState.values())
                .map(state -> cell(state, stage))
                .collect(Collectors.joining(" "));
    }

    private static String cell(ReferralState state, CaseStage stage) {
        Referral before = AnyReferral.in(state, AnyReferral.network());
        Referral after = CaseTable.follow(before, CASE, stage, NOW, TimeLimits.DEFAULT);
        if (after.equals(before)) {
            return ".";
        }
        if (!after.course().conflicts().isEmpty()) {
            return "!";
        }
        return switch (after.state()) {
            case SCHEDULED -> "S";
            case IN_PROGRESS -> "I";
            case OUTCOME_REPORTED -> "O";
            case CANCELLED -> "X";
            default -> "?";
        };
    }
}
