package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
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
        ACCEPTED("accepted"),
        DECLINED("declined"),
        SCHEDULED("scheduled"),
        STARTED("started"),
        OUTCOME_REPORTED("outcome-reported"),
        CLOSED("closed"),
        CANCEL_REQUESTED("cancel-requested"),
        CANCELLED("cancelled"),
        CONFLICT("conflict");

        private final String code;

        Name(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
