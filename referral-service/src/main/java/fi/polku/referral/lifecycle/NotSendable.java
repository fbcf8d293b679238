package fi.polku.referral.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guard that keeps a referral from being sent. */
public final class NotSendable extends ReferralRefused {
    private final Reason reason;
    private final transient @Nullable UUID successor;

    public NotSendable(Reason reason) {
        this(reason, null);
    }

    /** The same, with the unit that took the target's place. */
    NotSendable(Reason reason, @Nullable UUID successor) {
        super(reason.code());
        this.reason = reason;
        this.successor = successor;
    }

    public Optional<UUID> successor() {
        return Optional.ofNullable(successor);
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, and which part of the order it concerns. */
    public enum Reason {
        CLIENT_UNKNOWN("client-unknown", "/client"),
        TARGET_UNKNOWN("target-unknown", "/target/id"),
        TARGET_OUTSIDE_REGION("target-outside-region", "/target/id"),
        TARGET_ENDED("target-ended", "/target/id"),
        TARGET_AGE("target-age", "/target/id"),
        TARGET_MUNICIPALITY("target-municipality", "/target/id"),
        PERMISSION_MISSING("permission-missing", "/target/id");

        private final String code;
        private final String pointer;

        Reason(String code, String pointer) {
            this.code = code;
            this.pointer = pointer;
        }

        public String code() {
            return code;
        }

        public String pointer() {
            return pointer;
        }
    }
}
