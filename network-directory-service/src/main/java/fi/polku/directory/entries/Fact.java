package fi.polku.directory.entries;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entry.
 *
 * @param sequence its own number within the entry, from 1, without gaps
 * @param unit the unit that did it, absent where the operator did
 */
public record Fact(
        long sequence, FactName name, Instant at, @Nullable UUID unit) {}
