package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.directory.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the gate (S4-4, S4-5), or of a service, and whether it holds.
 *
 * @param code which rule
 * @param verdict met, not met, or not known
 * @param reason code of why
 * @param rule what the service's own rule asks for; absent where the code says it all
 */
public record Criterion(
        String code,
        Verdict verdict,
        String reason,
        @Nullable Rule rule) {
    public Criterion {
        requireNonNull(code, "code");
        requireNonNull(verdict, "verdict");
        requireNonNull(reason, "reason");
    }

    Criterion(String code, Verdict verdict, String reason) {
        this(code, verdict, reason, null);
    }

    /** Not known is not the same as not met. */
    public enum Verdict {
        MET,
        NOT_MET,
        NOT_KNOWN
    }
}
