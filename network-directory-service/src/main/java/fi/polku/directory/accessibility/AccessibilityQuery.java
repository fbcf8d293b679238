package fi.polku.directory.accessibility;

import fi.polku.directory.entries.Behind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback to list.
 *
 * @param by the membership that gave it
 * @param after the place after which to begin
 */
public record AccessibilityQuery(
        String region,
        @Nullable UUID by,
        @Nullable Boolean answered,
        @Nullable Behind after,
        int limit) {}
