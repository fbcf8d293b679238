package fi.polku.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group says.
 *
 * @param entriesBefore how many entries the source's earlier groups hold
 * @param unclosed the service's other chains that had no closing group when this one was opened
 */
public record Content(Kind kind, Instant at, long entriesBefore, List<Entry> entries, List<ChainHead> unclosed) {

    /** A chain is opened once, holds entries, and is closed by an orderly stop. */
    public enum Kind {
        OPENING,
        ENTRIES,
        CLOSING
    }

    public Content(
            Kind kind,
            Instant at,
            long entriesBefore,
            @Nullable List<Entry> entries,
            @Nullable List<ChainHead> unclosed) {
        this.kind = kind;
        this.at = at;
        this.entriesBefore = entriesBefore;
        this.entries = entries == null ? List.of() : List.copyOf(entries);
        this.unclosed = unclosed == null ? List.of() : List.copyOf(unclosed);
    }
}
