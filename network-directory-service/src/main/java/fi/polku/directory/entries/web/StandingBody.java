package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Standing;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is to stand.
 *
 * @param lifeCycle code
 * @param draft true where it begins as a draft; an edit changes nothing of that, publishing does
 */
record StandingBody(
        @Size(min = 1, max = 64) @Nullable String lifeCycle,
        @Nullable Boolean draft) {

    static Standing proposed(@Nullable StandingBody body) {
        return body == null
                ? Standing.PUBLISHED
                : Standing.proposed(Boolean.TRUE.equals(body.draft()), body.lifeCycle());
    }
}
