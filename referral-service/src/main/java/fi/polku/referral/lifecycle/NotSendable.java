package fi.polku.referral.lifecycle;

import fi.polku.referral.directory.RequiredDocument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guard that keeps a referral from being sent. */
public final class NotSendable extends ReferralRefused {
    private final Reason reason;
    private final transient @Nullable UUID successor;
    private final transient @Nullable UUID successorUnit;
    private final transient List<RequiredDocument> missing;

    public NotSendable(Reason reason) {
        this(reason, null, null);
    }

    /**
     * The same, with what is there instead.
     *
     * @param successor the entry that took the target's place
     * @param successorUnit the unit that took the place of the target's unit
     */
    NotSendable(Reason reason, @Nullable UUID successor, @Nullable UUID successorUnit) {
        super(reason.code());
        this.reason = reason;
        this.successor = successor;
        this.successorUnit = successorUnit;
        this.missing = List.of();
    }

    /**
     * Because documents are missing.
     *
     * @param missing what the service requires and does not come with it
     */
    NotSendable(List<RequiredDocument> missing) {
        super(Reason.DOCUMENTS_MISSING.code());
        this.reason = Reason.DOCUMENTS_MISSING;
        this.successor = null;
        this.successorUnit = null;
        this.missing = List.copyOf(missing);
    }

    public Optional<UUID> successor() {
        return Optional.ofNullable(successor);
    }

    public Optional<UUID> successorUnit() {
        return Optional.ofNullable(successorUnit);
    }

    public List<RequiredDocument> missing() {
        return missing;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, and which part of the order it concerns. */
    public enum Reason {
        CLIENT_UNKNOWN("client-unknown", "/client"),
        QUESTION_MISSING("question-missing", "/question"),
        TARGET_UNKNOWN("target-unknown", "/target/id"),
        TARGET_OUTSIDE_REGION("target-outside-region", "/target/id"),
        TARGET_NOT_YET("target-not-yet", "/target/id"),
        TARGET_ENDED("target-ended", "/target/id"),
        TARGET_AGE("target-age", "/target/id"),
        TARGET_MUNICIPALITY("target-municipality", "/target/id"),
        PERMISSION_MISSING("permission-missing", "/target/id"),
        DOCUMENTS_MISSING("documents-missing", "/enclosed");

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
