package fi.polku.referral.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life cycle as domain.md section 2.1 has it, written down a second time: what the table in the code is held against.
 *
 * <p>Each line: action, roles, states it starts from, state it leads to ({@code =} stays, {@code ~} goes back to where it was),
 * fact ({@code -} none).
 */
final class Lifecycle {
    private static final String TEXT = """
            edit | SENDER | DRAFT | = | -
            delete | SENDER | DRAFT | DELETED | -
            send | SENDER | DRAFT | SENT | sent
            claim | RECEIVER | SENT | RECEIVED | claimed
            request-information | RECEIVER | RECEIVED | INFO_REQUESTED | information-requested
            provide-information | SENDER | INFO_REQUESTED | RECEIVED | information-provided
            continue-without-information | RECEIVER | INFO_REQUESTED | RECEIVED | continued-without-information
            forward | RECEIVER | SENT RECEIVED | SENT | forwarded
            ask-to-forward | RECEIVER | SENT RECEIVED | = | forward-asked
            agree-to-forward | SENDER | SENT RECEIVED | SENT | forwarded
            refuse-to-forward | SENDER | SENT RECEIVED | = | forward-refused
            become-referral | RECEIVER | RECEIVED | = | became-referral
            accept | RECEIVER | RECEIVED WAITLISTED | ACCEPTED | accepted
            decline | RECEIVER | RECEIVED INFO_REQUESTED ACCEPTED SCHEDULED IN_PROGRESS | DECLINED | declined
            waitlist | RECEIVER | RECEIVED ACCEPTED | WAITLISTED | waitlisted
            review-waiting | RECEIVER | WAITLISTED | = | waiting-reviewed
            schedule | RECEIVER SYSTEM | ACCEPTED WAITLISTED | SCHEDULED | scheduled
            reschedule | RECEIVER | SCHEDULED IN_PROGRESS | = | rescheduled
            record-no-show | RECEIVER | SCHEDULED IN_PROGRESS | = | client-did-not-attend
            cancel-visit | RECEIVER | SCHEDULED IN_PROGRESS | = | visit-cancelled
            start | RECEIVER SYSTEM | ACCEPTED SCHEDULED | IN_PROGRESS | started
            report-interim | RECEIVER | ACCEPTED SCHEDULED IN_PROGRESS | IN_PROGRESS | interim-reported
            hold | RECEIVER | ACCEPTED WAITLISTED SCHEDULED IN_PROGRESS | ON_HOLD | held
            resume | RECEIVER | ON_HOLD | ~ | resumed
            report-outcome | RECEIVER SYSTEM | RECEIVED CANCEL_REQUESTED +UNDER_WAY | OUTCOME_REPORTED | outcome-reported
            fail | RECEIVER | +UNDER_WAY | FAILED | failed
            inform-client | SENDER RECEIVER | OUTCOME_REPORTED DECLINED FAILED CLOSED | = | client-informed
            close | SENDER CONTACT_RECEIVER RESPONSIBLE | OUTCOME_REPORTED DECLINED FAILED | CLOSED | closed
            close-unconfirmed | SYSTEM | OUTCOME_REPORTED | CLOSED | closed-unconfirmed
            redirect | SENDER | DECLINED FAILED | REDIRECTED | redirected
            cancel | SENDER SYSTEM | SENT RECEIVED INFO_REQUESTED | CANCELLED | cancelled
            cancel | SENDER MANAGER SYSTEM | +UNDER_WAY | CANCEL_REQUESTED | cancel-requested
            confirm-cancellation | RECEIVER SYSTEM | CANCEL_REQUESTED | CANCELLED | cancelled
            reopen | MANAGER | CLOSED CANCELLED | RECEIVED | reopened
            enter-in-error | SENDER PRIVACY_OFFICER | +OPEN CLOSED REDIRECTED CANCELLED | ENTERED_IN_ERROR | entered-in-error
            take-over | RECEIVER | +TAKEN_UP | = | taken-over
            hand-back | RECEIVER SYSTEM | +TAKEN_UP | = | handed-back
            take-over-sending | SENDER | DRAFT | = | -
            take-over-sending | SENDER | +OPEN | = | sending-taken-over
            hand-back-sending | SENDER SYSTEM | DRAFT | = | -
            hand-back-sending | SENDER SYSTEM | +OPEN | = | sending-handed-back
            hand-over | MANAGER | DRAFT | = | -
            hand-over | MANAGER | +OPEN | = | handed-over
            write-message | SENDER RECEIVER | +OPEN | = | message-written
            link | RECEIVER | +TAKEN_UP | = | -
            record | SENDER RECEIVER | +OPEN CLOSED REDIRECTED CANCELLED | = | recorded
            mark-problem | SENDER RECEIVER | +OPEN CLOSED REDIRECTED CANCELLED | = | problem-marked
            repair-problem | SENDER RECEIVER | +OPEN CLOSED REDIRECTED CANCELLED | = | problem-repaired
            settle-conflict | SENDER RECEIVER | +OPEN CLOSED REDIRECTED CANCELLED | = | conflict-settled
            mark-overdue | SYSTEM | +OPEN | = | overdue
            mark-stalled | SYSTEM | +OPEN | = | stalled
            """;

    private static final String UNDER_WAY = "ACCEPTED WAITLISTED SCHEDULED IN_PROGRESS ON_HOLD";
    private static final String TAKEN_UP =
            "RECEIVED INFO_REQUESTED OUTCOME_REPORTED DECLINED FAILED CANCEL_REQUESTED " + UNDER_WAY;
    private static final Map<String, String> GROUPS =
            Map.of("+UNDER_WAY", UNDER_WAY, "+TAKEN_UP", TAKEN_UP, "+OPEN", "SENT " + TAKEN_UP);

    private final List<Line> lines = TEXT.lines().map(Line::of).toList();

    Set<String> actions() {
        return lines.stream().map(Line::action).collect(Collectors.toSet());
    }

    Optional<Line> line(Action action, ReferralState from) {
        return lines.stream()
                .filter(line -> line.action.equals(action.code()) && line.from.contains(from))
                .findFirst();
    }

    /** One line of the text. */
    record Line(String action, Set<Role> who, Set<ReferralState> from, String to, String fact) {
        Line {
            who = Set.copyOf(who);
            from = Set.copyOf(from);
        }

        private static Line of(String text) {
            List<String> columns =
                    Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            assertThat(columns).hasSize(5);
            return new Line(
                    columns.getFirst(),
                    each(columns.get(1), Role::valueOf),
                    Arrays.stream(columns.get(2).split(" ", -1))
                            .map(word -> GROUPS.getOrDefault(word, word))
                            .flatMap(words -> each(words, ReferralState::valueOf).stream())
                            .collect(Collectors.toSet()),
                    columns.get(3),
                    columns.get(4));
        }

        /** Where it leads from this state; a referral on hold is one that was in progress. */
        ReferralState leads(ReferralState state) {
            return switch (to) {
                case "=" -> state;
                case "~" -> ReferralState.IN_PROGRESS;
                default -> ReferralState.valueOf(to);
            };
        }

        private static <T> Set<T> each(String words, Function<String, T> of) {
            return Stream.of(words.split(" ", -1)).map(of).collect(Collectors.toSet());
        }
    }
}
