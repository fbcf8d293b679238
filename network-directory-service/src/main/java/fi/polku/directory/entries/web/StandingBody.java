package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Standing;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is to stand.
 *
 * @param lifeCycle code
 * @param draft true where it begins as a draft; in an edit of what is published, where the edit is to be one until it is published
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
