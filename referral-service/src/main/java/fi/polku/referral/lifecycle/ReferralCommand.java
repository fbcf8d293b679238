package fi.polku.referral.lifecycle;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a referral. Who acts is absent where it follows from a case, a permission or time. */
public sealed interface ReferralCommand {
    Action action();

    Instant at();

    @Nullable
    Member by();

    /** Why or how, from a code list: told with the fact. */
    default @Nullable String code() {
        return null;
    }

    /** An action that needs no more than who and when. */
    record Plain(Action action, @Nullable Member by, Instant at) implements ReferralCommand {}

    record Edit(
            Member by,
            Instant at,
            Target target,
            FreeText question,
            @Nullable FreeText goals,
            Order.Asking asking) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.EDIT;
        }
    }

    /** Target and municipality are taken anew: the directory and the client may have changed since the draft. */
    record Send(
            @Nullable Member by,
            Instant at,
            Target target,
            @Nullable String municipality) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.SEND;
        }
    }

    /** A message, a request for information, or its answer. */
    record Write(Action action, Member by, Instant at, Side from, FreeText text) implements ReferralCommand {}

    /** Answers a request for information, and says anew which criteria of the gate are met. */
    record Answer(Member by, Instant at, FreeText text, List<String> criteria) implements ReferralCommand {
        public Answer {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Action action() {
            return Action.PROVIDE_INFORMATION;
        }
    }

    /** Passes it on, by the receiver itself or as the sender agrees to. */
    record Forward(Action action, Member by, Instant at, Target target, String code) implements ReferralCommand {}

    record AskToForward(Member by, Instant at, Proposal proposal) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.ASK_TO_FORWARD;
        }

        @Override
        public String code() {
            return proposal.reason();
        }
    }

    record MarkProblem(Member by, Instant at, Problem problem) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.MARK_PROBLEM;
        }

        @Override
        public String code() {
            return problem.kind();
        }
    }

    /**
     * Says what was done about a problem.
     *
     * @param units whose problems they may repair: theirs, and those whose work it has taken over
     * @param number of the problem, from 1
     */
    record RepairProblem(Member by, Instant at, List<UUID> units, int number, FreeText text)
            implements ReferralCommand {
        public RepairProblem {
            units = List.copyOf(units);
        }

        @Override
        public Action action() {
            return Action.REPAIR_PROBLEM;
        }
    }

    record SettleConflict(Member by, Instant at, FreeText text) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.SETTLE_CONFLICT;
        }
    }

    record Accept(Member by, Instant at, @Nullable Decision decision) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.ACCEPT;
        }
    }

    record Decline(
            Member by,
            Instant at,
            Declining declining,
            @Nullable Decision decision) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.DECLINE;
        }

        @Override
        public String code() {
            return declining.reason();
        }
    }

    /** Puts on the waiting list, or looks at the place there again. */
    record Wait(
            Action action,
            Member by,
            Instant at,
            Waiting waiting,
            @Nullable Decision decision) implements ReferralCommand {}

    /**
     * Agrees on an appointment, the first or another.
     *
     * @param visit absent where a case agreed on it: then it is the meeting
     */
    record Schedule(
            Action action,
            @Nullable Member by,
            Instant at,
            @Nullable Visit visit) implements ReferralCommand {
        @Override
        public @Nullable String code() {
            return visit == null ? null : visit.channel();
        }
    }

    /** The client did not come, or the appointment was called off. */
    record Miss(Action action, Member by, Instant at, String code) implements ReferralCommand {}

    record ReportInterim(Member by, Instant at, FreeText text) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.REPORT_INTERIM;
        }
    }

    record Pause(Member by, Instant at, Hold hold) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.HOLD;
        }

        @Override
        public String code() {
            return hold.reason();
        }
    }

    record ReportOutcome(
            @Nullable Member by,
            Instant at,
            Outcome outcome,
            @Nullable Decision decision) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.REPORT_OUTCOME;
        }

        @Override
        public String code() {
            return outcome.code();
        }
    }

    record Fail(Member by, Instant at, Failure failure) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.FAIL;
        }

        @Override
        public String code() {
            return failure.reason();
        }
    }

    record InformClient(Member by, Instant at, Closing.ClientInformed informed) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.INFORM_CLIENT;
        }

        @Override
        public String code() {
            return informed.way();
        }
    }

    record Close(Member by, Instant at, Closing closing) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.CLOSE;
        }

        @Override
        public @Nullable String code() {
            return closing.nextStep();
        }
    }

    record Redirect(Member by, Instant at, ReferralId successor) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.REDIRECT;
        }
    }

    /** Calls it off, opens it again, or says that it should never have been. */
    record Undo(Action action, @Nullable Member by, Instant at, String code) implements ReferralCommand {}

    record HandOver(Member by, Instant at, Side side, Member to) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.HAND_OVER;
        }

        /** Which side's work it was: the taker there is told. */
        @Override
        public String code() {
            return side.name().toLowerCase(Locale.ROOT);
        }
    }

    record Link(Member by, Instant at, ReferralId other) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.LINK;
        }
    }

    record CopyToRecord(Member by, Instant at, String code) implements ReferralCommand {
        @Override
        public Action action() {
            return Action.RECORD;
        }
    }
}
