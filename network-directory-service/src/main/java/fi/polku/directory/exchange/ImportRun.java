package fi.polku.directory.exchange;

import fi.polku.directory.entries.Editor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that somebody has ordered. It runs outside of every request, on whichever replica takes it; one that dies in it
 * leaves the rest to another.
 *
 * @param editor in whose name it writes
 * @param progressedAt when it last came a step further, the order and the end among the steps
 * @param claimedUntil until when a replica has it; it is free again afterwards
 * @param file under which id the file is kept that was sent; absent where it was fetched
 * @param attempts how often it was begun, but for those that a replica handed back
 * @param digest SHA-256 of the file, in hexadecimal
 * @param fault why all of it was refused
 */
public record ImportRun(
        ImportOrder order,
        Editor editor,
        ImportState state,
        Tally tally,
        Instant orderedAt,
        Instant progressedAt,
        @Nullable Instant claimedUntil,
        @Nullable UUID file,
        int attempts,
        @Nullable Instant finishedAt,
        @Nullable String digest,
        @Nullable RowFault fault) {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST_ATTEMPTS = 5;

    static ImportRun ordered(ImportOrder order, Editor editor, Instant at) {
        var state = order.url() == null ? ImportState.AWAITING_FILE : ImportState.WAITING;
        return new ImportRun(order, editor, state, Tally.NONE, at, at, null, null, 0, null, null, null);
    }

    ImportRun withFile(UUID sent, Instant at) {
        return new ImportRun(
                order, editor, ImportState.WAITING, tally, orderedAt, at, null, sent, attempts, null, null, null);
    }

    ImportRun begun(Instant at) {
        return in(ImportState.RUNNING, at, attempts + 1);
    }

    ImportRun reading(String digestOfFile, Instant at) {
        return new ImportRun(
                order, editor, state, tally, orderedAt, at, at.plus(CLAIM), file, attempts, null, digestOfFile, null);
    }

    ImportRun progressed(Tally now, Instant at) {
        return new ImportRun(
                order, editor, state, now, orderedAt, at, at.plus(CLAIM), file, attempts, null, digest, null);
    }

    /** What a stopping replica leaves to others, without its being anybody's failure. */
    ImportRun handedBack(Instant at) {
        return in(ImportState.WAITING, at, attempts - 1);
    }

    /** What has failed is tried again soon, and less soon each time. */
    ImportRun left(Instant at) {
        var again = at.plus(PAUSE.multipliedBy(1L << attempts));
        return new ImportRun(order, editor, state, tally, orderedAt, at, again, file, attempts, null, digest, null);
    }

    ImportRun finished(Instant at) {
        return ended(ImportState.FINISHED, null, at);
    }

    ImportRun refused(RowFault why, Instant at) {
        return ended(ImportState.REFUSED, why, at);
    }

    ImportRun cancelled(Instant at) {
        return ended(ImportState.CANCELLED, null, at);
    }

    /** Whether anything may still come of it. */
    public boolean isOpen() {
        return finishedAt == null;
    }

    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    private ImportRun in(ImportState next, Instant at, int begun) {
        var claimed = next == ImportState.RUNNING ? at.plus(CLAIM) : null;
        return new ImportRun(order, editor, next, tally, orderedAt, at, claimed, file, begun, null, digest, null);
    }

    private ImportRun ended(ImportState end, @Nullable RowFault why, Instant at) {
        return new ImportRun(order, editor, end, tally, orderedAt, at, null, file, attempts, at, digest, why);
    }
}
