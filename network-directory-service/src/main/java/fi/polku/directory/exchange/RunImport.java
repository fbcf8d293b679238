package fi.polku.directory.exchange;

import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.fetch.FetchRefused;
import fi.polku.directory.exchange.fetch.Fetcher;
import fi.polku.platform.mongo.StaleVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;

/** Carries out one import from its file to its report. */
final class RunImport {

    private final ImportRuns runs;
    private final ImportFiles files;
    private final AllPages pages;
    private final Formats formats;
    private final Origins origins;
    private final DeskMaker desks;
    private final Clock clock;

    RunImport(
            ImportRuns runs,
            ImportFiles files,
            Fetcher fetcher,
            Formats formats,
            Origins origins,
            DeskMaker desks,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.pages = new AllPages(fetcher::fetch);
        this.formats = formats;
        this.origins = origins;
        this.desks = desks;
        this.clock = clock;
    }

    /** Begins or goes on with a run that this replica has claimed; one that an interrupt ends is for others again. */
    void run(Held<ImportRun> claimed) {
        var progress = new Progress(runs, claimed, clock);
        try {
            carryOut(claimed, progress);
        } catch (IOException e) {
            settle(progress, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            settle(progress, e);
        }
        files.forget(fileOf(claimed));
    }

    /** Ends what has been begun too often. */
    void giveUp(Held<ImportRun> run) {
        runs.replace(run, run.entry().refused(RowFault.at("", "import-failed"), clock.instant()));
        files.forget(fileOf(run));
    }

    private void carryOut(Held<ImportRun> claimed, Progress progress) throws IOException {
        var file = Files.createTempFile("polku-import", null);
        try {
            obtain(claimed, file);
            progress.reading(digest(file));
            takeIn(file, progress);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What an interrupt breaks may look like a fault of the file, and is none. */
    private static void settle(Progress progress, RuntimeException failure) {
        // The flag has to go, or the store would not be asked.
        if (Thread.interrupted()) {
            progress.handBack();
            throw new ImportInterrupted();
        }
        switch (failure) {
            case FileRefused refused -> progress.refused(refused.fault());
            case FetchRefused refused -> progress.refused(RowFault.at("", refused.code()));
            case StaleVersion quicker -> throw quicker;
            default -> {
                leave(progress, failure);
                throw failure;
            }
        }
    }

    /** Where not even this can be written, the claim has to run out. */
    private static void leave(Progress progress, RuntimeException failure) {
        try {
            progress.leave();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** What was fetched is kept until the end, so that a second attempt reads the same. */
    private void obtain(Held<ImportRun> run, Path file) throws IOException {
        var url = run.entry().order().url();
        if (files.write(fileOf(run), file)) {
            return;
        }
        if (url == null) {
            throw new FileRefused("file-missing");
        }
        pages.fetch(URI.create(url), file);
        try (var content = Files.newInputStream(file)) {
            files.keep(fileOf(run), content);
        }
    }

    static UUID fileOf(Held<ImportRun> run) {
        var sent = run.entry().file();
        return sent == null ? run.id() : sent;
    }

    private void takeIn(Path file, Progress progress) {
        var order = progress.order();
        formats.of(order.format()).check(file, order, identities(progress));
        if (order.dryRun()) {
            pass(file, progress, true);
        } else if (order.wholeOrNothing()) {
            progress.startOver();
            pass(file, progress, true);
            if (progress.tally().refused() > 0) {
                throw new FileRefused("rows-refused", progress.tally().refused());
            }
            progress.startOver();
            pass(file, progress, false);
        } else {
            pass(file, progress, false);
        }
        progress.finished();
    }

    private void pass(Path file, Progress progress, boolean dry) {
        var order = progress.order();
        var format = formats.of(order.format());
        var done = dry ? 0 : progress.tally().read();
        if (dry) {
            progress.startOver();
        }
        var session =
                new Session(progress.run(), progress.editor().importing(order.source()), order, clock.instant(), dry);
        var batch = new Batch(desks.make(dry), origins, session);
        var intake = new Intake(batch, done, progress::report);
        for (var kind : Kind.values()) {
            if (format.kinds(order).contains(kind)) {
                Consumer<Incoming> taking = intake::take;
                format.read(file, kind, order, identities(progress), taking);
                intake.endOfKind();
            }
        }
    }

    private static Identities identities(Progress progress) {
        return new Identities(progress.editor().region(), progress.order().source());
    }

    private static String digest(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes desks that write, or desks that forget. */
    @FunctionalInterface
    interface DeskMaker {
        Desks make(boolean dry);
    }
}
