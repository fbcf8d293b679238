package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * One rule of the gate (S4-4, S4-5), or of a service, and whether it holds.
 *
 * @param code which rule
 * @param verdict met, not met, or not known
 * @param reason code of why
 */
public record Criterion(String code, Verdict verdict, String reason) {
    public Criterion {
        requireNonNull(code, "code");
        requireNonNull(verdict, "verdict");
        requireNonNull(reason, "reason");
    }

    /** Not known is not the same as not met. */
    public enum Verdict {
        MET,
        NOT_MET,
        NOT_KNOWN
    }
}
