package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a referral.
 *
 * @param sequence from 1, without gaps
 * @param unit the unit that did it; absent where it followed from a case or from a permission
 * @param code why or how, from a code list
 */
public record Fact(
        long sequence,
        Name name,
        Instant at,
        @Nullable UUID unit,
        @Nullable String code) {
    public Fact {
        requireNonNull(name, "name");
        requireNonNull(at, "at");
    }

    /** What can happen. */
    public enum Name {
        SENT("sent"),
        CLAIMED("claimed"),
        INFORMATION_REQUESTED("information-requested"),
        INFORMATION_PROVIDED("information-provided"),
        CONTINUED_WITHOUT_INFORMATION("continued-without-information"),
        FORWARD_ASKED("forward-asked"),
        FORWARD_REFUSED("forward-refused"),
        FORWARDED("forwarded"),
        BECAME_REFERRAL("became-referral"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        WAITLISTED("waitlisted"),
        WAITING_REVIEWED("waiting-reviewed"),
        SCHEDULED("scheduled"),
        RESCHEDULED("rescheduled"),
        CLIENT_DID_NOT_ATTEND("client-did-not-attend"),
        VISIT_CANCELLED("visit-cancelled"),
        STARTED("started"),
        INTERIM_REPORTED("interim-reported"),
        HELD("held"),
        RESUMED("resumed"),
        OUTCOME_REPORTED("outcome-reported"),
        FAILED("failed"),
        CLIENT_INFORMED("client-informed"),
        CLOSED("closed"),
        CLOSED_UNCONFIRMED("closed-unconfirmed"),
        REDIRECTED("redirected"),
        CANCEL_REQUESTED("cancel-requested"),
        CANCELLED("cancelled"),
        REOPENED("reopened"),
        ENTERED_IN_ERROR("entered-in-error"),
        TAKEN_OVER("taken-over"),
        HANDED_BACK("handed-back"),
        HANDED_OVER("handed-over"),
        SENDING_TAKEN_OVER("sending-taken-over"),
        SENDING_HANDED_BACK("sending-handed-back"),
        MESSAGE_WRITTEN("message-written"),
        RECORDED("recorded"),
        PROBLEM_MARKED("problem-marked"),
        PROBLEM_REPAIRED("problem-repaired"),
        OVERDUE("overdue"),
        STALLED("stalled"),
        CONFLICT("conflict"),
        CONFLICT_SETTLED("conflict-settled");

        /** What the clock, the platform or a copy for one's own record says, or that nobody answers; nobody has been heard of by it. */
        public static final Set<Name> NO_SIGN_OF_LIFE =
                Collections.unmodifiableSet(EnumSet.of(OVERDUE, STALLED, CONFLICT, RECORDED, SENDING_HANDED_BACK));

        private final String code;

        Name(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
