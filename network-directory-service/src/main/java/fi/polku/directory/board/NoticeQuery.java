package fi.polku.directory.board;

import fi.polku.directory.entries.Behind;
import org.jspecify.annotations.Nullable;

/**
 * Which notices to list.
 *
 * @param competence code of what it takes to answer, or of what it is about
 * @param after the place after which to begin
 */
public record NoticeQuery(
        @Nullable String region,
        @Nullable Subject subject,
        @Nullable String competence,
        @Nullable Boolean open,
        @Nullable Behind after,
        int limit) {}
