package fi.polku.directory.shadowing.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How it was.
 *
 * @param score how much it gave, from 1 to 5
 */
record ScoreRequest(
        @NotNull @Min(1) @Max(5) Integer score,

        @Size(min = 1, max = 2000) @PlainText(lines = true) @Nullable
        String text) {}
