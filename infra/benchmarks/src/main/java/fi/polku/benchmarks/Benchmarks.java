package fi.polku.benchmarks;

import fi.polku.benchmarks.gateway.GatewayFigures;
import fi.polku.benchmarks.machine.Work;
import fi.polku.benchmarks.start.StartFigures;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures what it is asked for, prints each figure beside its goal, and ends: with 1 where something could not be measured. */
final class Benchmarks {
    private final Work work;
    private final Table table;

    private Benchmarks(Work work, Table table) {
        this.work = work;
        this.table = table;
    }

    /** Takes the repository's root and the names of parts; all where none is named. */
    public static void main(String[] arguments) {
        var console = new Console();
        var table = new Table(console);
        Set<Part> parts;
        try {
            parts = parts(arguments);
        } catch (IllegalArgumentException _) {
            console.line("parts are " + Arrays.toString(Part.values()).toLowerCase(Locale.ROOT));
            System.exit(2);
            return;
        }
        new Benchmarks(new Work(Path.of(arguments[0])), table).measure(parts);
        System.exit(table.close() ? 0 : 1);
    }

    private static Set<Part> parts(String[] arguments) {
        Set<Part> named = Arrays.stream(arguments)
                .skip(1)
                .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return named.isEmpty() ? EnumSet.allOf(Part.class) : named;
    }

    private void measure(Set<Part> parts) {
        if (parts.contains(Part.GATEWAY)) {
            orSay("gateway", () -> new GatewayFigures(work, table).measure());
        }
        if (parts.stream().anyMatch(Part::needsStack)) {
            orSay("what needs a stack", () -> new StackFigures(work, table).measure(parts));
        }
        if (parts.contains(Part.UP)) {
            orSay("infra/up", () -> new StartFigures(work, table).measure());
        }
    }

    private void orSay(String what, Runnable measuring) {
        try {
            measuring.run();
        } catch (NotMeasurable nothing) {
            table.missing(what, String.valueOf(nothing.getMessage()));
        }
    }
}
