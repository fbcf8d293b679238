package fi.polku.directory.exchange;

import fi.polku.directory.entries.Editor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that somebody has ordered. It runs outside of every request, on whichever replica takes it; one that dies in it
 * leaves the rest to another.
 *
 * @param editor in whose name it writes
 * @param claimedUntil until when a replica has it; it is free again afterwards
 * @param attempts how often it was begun
 * @param digest SHA-256 of the file, in hexadecimal
 * @param fault why all of it was refused
 */
public record ImportRun(
        ImportOrder order,
        Editor editor,
        ImportState state,
        Tally tally,
        Instant orderedAt,
        @Nullable Instant claimedUntil,
        int attempts,
        @Nullable Instant finishedAt,
        @Nullable String digest,
        @Nullable RowFault fault) {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int MOST_ATTEMPTS = 5;

    static ImportRun ordered(ImportOrder order, Editor editor, Instant at) {
        var state = order.url() == null ? ImportState.AWAITING_FILE : ImportState.WAITING;
        return new ImportRun(order, editor, state, Tally.NONE, at, null, 0, null, null, null);
    }

    ImportRun withFile() {
        return in(ImportState.WAITING, tally, null, attempts, null, null, null);
    }

    ImportRun begun(Instant at) {
        return in(ImportState.RUNNING, tally, at.plus(CLAIM), attempts + 1, null, digest, null);
    }

    ImportRun reading(String digestOfFile) {
        return in(state, tally, claimedUntil, attempts, null, digestOfFile, null);
    }

    ImportRun progressed(Tally now, Instant at) {
        return in(state, now, at.plus(CLAIM), attempts, null, digest, null);
    }

    ImportRun finished(Instant at) {
        return in(ImportState.FINISHED, tally, null, attempts, at, digest, null);
    }

    ImportRun refused(RowFault why, Instant at) {
        return in(ImportState.REFUSED, tally, null, attempts, at, digest, why);
    }

    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    private ImportRun in(
            ImportState next,
            Tally now,
            @Nullable Instant claimed,
            int begun,
            @Nullable Instant finished,
            @Nullable String digestOfFile,
            @Nullable RowFault why) {
        return new ImportRun(order, editor, next, now, orderedAt, claimed, begun, finished, digestOfFile, why);
    }
}
