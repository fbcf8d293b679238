package fi.polku.directory.entries;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand changes an entry, and when.
 *
 * @param unit absent where the operator's
 * @param membership absent where the operator's or an import's
 * @param source where an import came from
 */
public record Hand(
        @Nullable UUID unit,
        @Nullable UUID membership,
        @Nullable String source,
        Instant at) {

    public static Hand ofTheOperator(Instant at) {
        return new Hand(null, null, null, at);
    }
}
