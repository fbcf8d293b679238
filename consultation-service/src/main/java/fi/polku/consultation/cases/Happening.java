package fi.polku.consultation.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, as its own record keeps it.
 *
 * @param sequence from 1, rising without gaps
 * @param name in the past tense
 * @param unit the unit that did it, absent where it followed from elsewhere
 * @param code why or how
 */
public record Happening(
        long sequence,
        String name,
        Instant at,
        @Nullable UUID unit,
        @Nullable String code) {}
