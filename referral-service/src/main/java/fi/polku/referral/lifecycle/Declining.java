package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Why the receiver said no, and what it advises instead. The receiver's record. */
public record Declining(
        String reason, FreeText text, @Nullable FreeText advice) {
    public Declining {
        requireNonNull(reason, "reason");
        requireNonNull(text, "text");
    }
}
