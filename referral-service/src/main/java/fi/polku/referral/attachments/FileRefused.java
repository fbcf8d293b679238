package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

/** A file that is not taken in. */
public final class FileRefused extends RuntimeException {
    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with it. */
    public enum Reason {
        EMPTY("file-empty"),
        /** It is something else than it was announced to be. */
        NOT_ITS_TYPE("file-not-its-type"),
        INFECTED("file-infected");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
