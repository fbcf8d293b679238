package fi.polku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All figures of a run: told as they come, and once more at its end those with a goal. */
public final class Table {
    private final Console console;
    private final List<String> compared = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Table(Console console) {
        this.console = console;
    }

    public void title(String what) {
        console.line("");
        console.line(what);
    }

    public void figure(String what, Object figure) {
        console.line("  %-52s %s".formatted(what, figure));
    }

    public void figure(String what, double figure, Goal goal) {
        String beside = goal.beside(figure);
        figure(what, beside);
        compared.add("  %-52s %s".formatted(what, beside));
    }

    /** What could not be measured, and why. */
    void missing(String what, String why) {
        String line = "  %-52s not measured: %s".formatted(what, why);
        console.line(line);
        missing.add(line);
    }

    /** Tells all goals in one place, and whether all that was asked for was measured. */
    boolean close() {
        console.line("");
        console.line(String.format(
                Locale.ROOT, "In all: %d figures with a goal, %d parts not measured", compared.size(), missing.size()));
        compared.forEach(console::line);
        missing.forEach(console::line);
        return missing.isEmpty();
    }
}
