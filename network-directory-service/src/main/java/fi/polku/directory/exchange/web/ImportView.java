package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.ImportRun;
import fi.polku.directory.exchange.ImportState;
import fi.polku.directory.exchange.RowFault;
import fi.polku.directory.exchange.Tally;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import, and how far it has come.
 *
 * @param progressedAt when it last came a step further; a replica that stands still in it loses it two minutes later
 * @param attempts how often it was begun
 */
record ImportView(
        UUID id,
        long version,
        ImportState state,
        String format,
        String source,
        @Nullable String kind,
        boolean dryRun,
        boolean wholeOrNothing,
        @Nullable String url,
        Tally rows,
        @Nullable RowFault fault,
        @Nullable String digest,
        Instant orderedAt,
        Instant progressedAt,
        int attempts,
        @Nullable Instant finishedAt,
        List<String> availableActions) {

    static ImportView of(Held<ImportRun> held) {
        var run = held.entry();
        var order = run.order();
        return new ImportView(
                held.id(),
                held.version(),
                run.state(),
                order.format(),
                order.source(),
                order.kind() == null ? null : order.kind().code(),
                order.dryRun(),
                order.wholeOrNothing(),
                order.url(),
                run.tally(),
                run.fault(),
                run.digest(),
                run.orderedAt(),
                run.progressedAt(),
                run.attempts(),
                run.finishedAt(),
                actions(run));
    }

    private static List<String> actions(ImportRun run) {
        if (!run.isOpen()) {
            return List.of();
        }
        return run.state() == ImportState.AWAITING_FILE ? List.of("send-file", "cancel") : List.of("cancel");
    }
}
