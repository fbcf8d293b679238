package fi.polku.reporting.accesslog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chain that has no closing group.
 *
 * @param number of its last group that is kept
 * @param lastAt when that was written; absent where it cannot be read
 */
public record OpenChain(
        String source, long number, @Nullable Instant lastAt) {}
