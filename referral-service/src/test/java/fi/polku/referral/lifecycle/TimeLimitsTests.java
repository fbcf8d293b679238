package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.AnyReferral.HANDLER;
import static fi.polku.referral.lifecycle.AnyReferral.NOW;
import static fi.polku.referral.lifecycle.AnyReferral.SENDER;
import static fi.polku.referral.lifecycle.AnyReferral.command;
import static fi.polku.referral.lifecycle.AnyReferral.decide;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeLimitsTests {
    private static final TimeLimits OFF = new TimeLimits(Map.of(), 0, 0, 0, 0);

    @Test
    void givesEachStateItsWorkingDays() {
        // From Saturday on: five working days end on the next Friday, ten on the Friday after it.
        assertThat(AnyReferral.in(ReferralState.SENT).timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(AnyReferral.in(ReferralState.RECEIVED).timing().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(AnyReferral.in(ReferralState.CLOSED).timing().dueOn()).isNull();
    }

    @Test
    void setsNoDayWhereTheRegionSwitchedItOff() {
        Referral sent = Transitions.decide(AnyReferral.in(ReferralState.DRAFT), command(Action.SEND), OFF);

        assertThat(sent.timing().dueOn()).isNull();
        assertThat(sent.timing().quietUntil()).isNull();
    }

    @Test
    void stopsTheClockWhileInformationIsAwaited() {
        Referral received = AnyReferral.in(ReferralState.RECEIVED);
        Instant monday = NOW.plus(Duration.ofDays(2));
        Instant fourWeeksLater = monday.plus(Duration.ofDays(28));

        Referral asked = decide(
                received,
                new ReferralCommand.Write(
                        Action.REQUEST_INFORMATION, HANDLER, monday, Side.RECEIVER, new FreeText("Mitä?")));
        Referral answered = decide(
                asked,
                new ReferralCommand.Write(
                        Action.PROVIDE_INFORMATION, SENDER, fourWeeksLater, Side.SENDER, new FreeText("Tätä.")));

        assertThat(asked.timing().daysLeft()).isEqualTo(9);
        // Nine working days from Monday 21 December, over Christmas, New Year and Epiphany.
        assertThat(answered.timing().dueOn()).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void givesTheNextReceiverNoMoreTimeWhenItIsPassedOn() {
        Referral received = AnyReferral.in(ReferralState.RECEIVED);

        assertThat(decide(received, command(Action.FORWARD)).timing().dueOn())
                .isEqualTo(received.timing().dueOn());
    }

    @Test
    void looksAgainAtWhatWaitsOrRestsOnTheDayThatWasSet() {
        assertThat(AnyReferral.in(ReferralState.WAITLISTED).timing().dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(AnyReferral.in(ReferralState.ON_HOLD).timing().dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void hasAPlaceOnTheWaitingListLookedAtNoLaterThanTheRegionWants() {
        LocalDate far = LocalDate.of(2099, 1, 5);
        var waiting = new ReferralCommand.Wait(Action.WAITLIST, HANDLER, NOW, new Waiting(far, far), null);
        Instant nextMonth = NOW.plus(Duration.ofDays(30));
        var looked = new ReferralCommand.Wait(Action.REVIEW_WAITING, HANDLER, nextMonth, new Waiting(null, far), null);

        Referral put = decide(AnyReferral.in(ReferralState.RECEIVED), waiting);
        Referral late = decide(put, new ReferralCommand.Plain(Action.MARK_OVERDUE, null, nextMonth));
        Referral again = decide(late, looked);

        assertThat(put.handling().waiting()).isEqualTo(new Waiting(far, LocalDate.of(2027, 1, 20)));
        assertThat(put.timing().dueOn()).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(again.timing().dueOn()).isEqualTo(LocalDate.of(2027, 2, 19));
        assertThat(again.timing().late()).isFalse();
        assertThat(Transitions.decide(AnyReferral.in(ReferralState.RECEIVED), waiting, OFF)
                        .timing()
                        .dueOn())
                .isEqualTo(far);
    }

    @Test
    void tellsLatenessOnceAndForgetsItInTheNextState() {
        Referral late = decide(AnyReferral.in(ReferralState.SENT), command(Action.MARK_OVERDUE));

        assertThat(late.timing().late()).isTrue();
        assertThat(late.state()).isEqualTo(ReferralState.SENT);
        assertThat(late.course().facts().getLast().code()).isEqualTo("SENT");
        assertThat(decide(late, command(Action.CLAIM)).timing().late()).isFalse();
    }

    @Test
    void breaksTheSilenceWithAnySignOfLife() {
        Referral quiet = decide(AnyReferral.in(ReferralState.IN_PROGRESS), command(Action.MARK_STALLED));

        assertThat(quiet.timing().quiet()).isTrue();
        assertThat(decide(quiet, command(Action.WRITE_MESSAGE)).timing().quiet())
                .isFalse();
    }

    @Test
    void takesNoAlertAndNoCopyForASignOfLife() {
        Instant later = NOW.plus(Duration.ofDays(40));
        Referral before = AnyReferral.in(ReferralState.IN_PROGRESS);

        Referral quiet = decide(before, new ReferralCommand.Plain(Action.MARK_STALLED, null, later));
        Referral late = decide(quiet, new ReferralCommand.Plain(Action.MARK_OVERDUE, null, later));
        Referral copied = decide(late, new ReferralCommand.CopyToRecord(SENDER, later, "referral"));

        assertThat(copied.lastSign()).isEqualTo(before.lastSign());
        assertThat(copied.timing().quiet()).isTrue();
        assertThat(copied.timing().quietUntil()).isEqualTo(before.timing().quietUntil());
    }

    @Test
    void leavesUnsaidWhatTheRegionSwitchedOffButNotTheDaysThatPeopleSet() {
        for (Action action : List.of(Action.MARK_OVERDUE, Action.MARK_STALLED, Action.CLOSE_UNCONFIRMED)) {
            assertThat(OFF.wants(action, ReferralState.OUTCOME_REPORTED)).isFalse();
            assertThat(TimeLimits.DEFAULT.wants(action, ReferralState.OUTCOME_REPORTED))
                    .isTrue();
        }
        assertThat(OFF.wants(Action.MARK_OVERDUE, ReferralState.ON_HOLD)).isTrue();
    }

    @Test
    void closesAnOutcomeByItselfAfterTheDaysOfTheRegion() {
        assertThat(AnyReferral.in(ReferralState.OUTCOME_REPORTED).timing().closesOn())
                .isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(decide(AnyReferral.in(ReferralState.OUTCOME_REPORTED), command(Action.CLOSE_UNCONFIRMED))
                        .ending()
                        .informed())
                .isNull();
    }
}
