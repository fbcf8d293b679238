package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

/** What keeps a form from being begun. */
public final class NotFillable extends RuntimeException {
    private final Reason reason;

    NotFillable(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, and where it was told. */
    public enum Reason {
        CLIENT_UNKNOWN("client-unknown", "/client"),
        REFERRAL_UNKNOWN("referral-unknown", "/referral"),
        FORM_UNKNOWN("form-unknown", "/form");

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
