package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

/** Why what was tried did not come about. The receiver's record. */
public record Failure(String reason, FreeText text) {
    public Failure {
        requireNonNull(reason, "reason");
        requireNonNull(text, "text");
    }
}
