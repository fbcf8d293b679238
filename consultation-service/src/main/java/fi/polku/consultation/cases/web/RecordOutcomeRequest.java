package fi.polku.consultation.cases.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation ended.
 *
 * @param reason needed where it did not come true in full
 * @param madeUp whether it is demonstration data; false where it is left out
 */
record RecordOutcomeRequest(
        @NotBlank String verdict,
        @Nullable String reason,
        @NotBlank String source,
        @Nullable Boolean madeUp) {}
