package fi.polku.benchmarks;

import fi.polku.benchmarks.directory.DirectoryFigures;
import fi.polku.benchmarks.directory.ImportFigures;
import fi.polku.benchmarks.directory.SearchFigures;
import fi.polku.benchmarks.machine.Jvm;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.Up;
import fi.polku.benchmarks.machine.Work;
import fi.polku.benchmarks.referrals.SendFigures;
import fi.polku.benchmarks.reports.RebuildFigures;
import fi.polku.benchmarks.reports.ReportFigures;
import fi.polku.benchmarks.worklists.WorklistFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** What is measured on a running stack, one after the other on the same: each part finds what those before have left. */
final class StackFigures {
    private static final String LIMITS = """
            gateway.POLKU_GATEWAY_LIMITS_USER_BURST=100000000
            gateway.POLKU_GATEWAY_LIMITS_USER_PERSECOND=100000000
            gateway.POLKU_GATEWAY_LIMITS_ISSUER_BURST=100000000
            gateway.POLKU_GATEWAY_LIMITS_ISSUER_PERSECOND=100000000
            """;

    private final Work work;
    private final Table table;

    StackFigures(Work work, Table table) {
        this.work = work;
        this.table = table;
    }

    void measure(Set<Part> parts) {
        try (Up up = up()) {
            Stack stack = up.fresh();
            try (Store store = new Store(stack)) {
                if (parts.contains(Part.REPORTS)) {
                    new ReportFigures(stack, store, table).measure();
                }
                if (parts.contains(Part.SEND) || parts.contains(Part.MANY)) {
                    send(parts, new SendFigures(stack, store, table));
                }
                if (parts.contains(Part.REBUILD)) {
                    new RebuildFigures(up, stack, store, table).measure();
                }
                if (parts.contains(Part.IMPORT)) {
                    new ImportFigures(up, stack, store, table).measure();
                }
                if (parts.contains(Part.DIRECTORY)) {
                    new DirectoryFigures(stack, store, table).measure();
                }
                if (parts.contains(Part.SEARCH)) {
                    new SearchFigures(up, stack, store, table).measure();
                }
                if (parts.contains(Part.WORKLISTS)) {
                    new WorklistFigures(stack, store, table).measure();
                }
            }
        }
    }

    private static void send(Set<Part> parts, SendFigures figures) {
        if (parts.contains(Part.SEND)) {
            figures.measure();
        }
        if (parts.contains(Part.MANY)) {
            figures.measureAmongMany();
        }
    }

    private Up up() {
        Path settings = work.folder("settings");
        try {
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Up(
                work.root(),
                work.folder("stack"),
                Map.of(
                        "POLKU_UP_SETTINGS",
                        settings.toString(),
                        "POLKU_UP_JVM",
                        String.join(" ", Jvm.flagsOfPolku()),
                        "POLKU_UP_START_CACHE",
                        "none",
                        "POLKU_UP_BROKER",
                        "own-jvm",
                        "POLKU_UP_WHEN_DEAD",
                        "wait"));
    }
}
