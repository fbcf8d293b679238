package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What came of it. The receiver's record.
 *
 * @param text absent where a case brought the outcome: its words stay with the case
 */
public record Outcome(String code, @Nullable FreeText text) {
    public Outcome {
        requireNonNull(code, "code");
    }
}
