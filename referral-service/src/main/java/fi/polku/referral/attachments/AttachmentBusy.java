package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

/** The attachment is not in a state where this can be done. */
public final class AttachmentBusy extends RuntimeException {
    private final Reason reason;

    AttachmentBusy(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        FILE_THERE("file-there"),
        NOT_SCANNED("file-not-scanned"),
        /** As many as a form may have. */
        TOO_MANY("too-many-attachments");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
