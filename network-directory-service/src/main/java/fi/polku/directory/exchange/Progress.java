package fi.polku.directory.exchange;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes down how far a run has come. Each step renews the claim; a replica that has lost it stops at the next one. */
final class Progress {

    private final ImportRuns runs;
    private final Clock clock;
    private Held<ImportRun> held;

    Progress(ImportRuns runs, Held<ImportRun> held, Clock clock) {
        this.runs = runs;
        this.held = held;
        this.clock = clock;
    }

    void reading(String digest) {
        step(held.entry().reading(digest, clock.instant()));
    }

    void startOver() {
        step(held.entry().progressed(Tally.NONE, clock.instant()));
    }

    void report(List<ReportRow> rows) {
        runs.report(held.id(), rows);
        step(held.entry().progressed(tally().with(rows), clock.instant()));
    }

    void finished() {
        step(held.entry().finished(clock.instant()));
    }

    void refused(RowFault why) {
        step(held.entry().refused(why, clock.instant()));
    }

    void leave() {
        step(held.entry().left(clock.instant()));
    }

    void handBack() {
        step(held.entry().handedBack(clock.instant()));
    }

    UUID run() {
        return held.id();
    }

    ImportOrder order() {
        return held.entry().order();
    }

    Editor editor() {
        return held.entry().editor();
    }

    Tally tally() {
        return held.entry().tally();
    }

    private void step(ImportRun next) {
        held = runs.replace(held, next);
    }
}
