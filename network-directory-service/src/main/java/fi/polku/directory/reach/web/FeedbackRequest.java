package fi.polku.directory.reach.web;

import fi.polku.directory.reach.Verdict;
import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a card did for its reader.
 *
 * @param question to its owners, where the reader still does not know; never anything about a client
 */
record FeedbackRequest(
        @NotNull Verdict verdict,

        @Size(min = 1, max = 2000) @PlainText(lines = true) @Nullable
        String question) {}
