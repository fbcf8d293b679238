package fi.polku.directory.reach.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a card was told of. */
record DisseminationRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) @PlainText String event,
        @NotBlank @Size(max = 200) @PlainText String audience,
        @Min(0) @Max(1_000_000) @Nullable Integer reach) {}
