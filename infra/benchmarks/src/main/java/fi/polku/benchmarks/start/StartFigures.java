package fi.polku.benchmarks.start;

import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.machine.Cpu;
import fi.polku.benchmarks.machine.Memory;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Up;
import fi.polku.benchmarks.machine.Work;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** {@code infra/up} as people start it, from the command until all is ready, and what it then takes of memory. */
public final class StartFigures {
    private static final double MIB_ALLOWED = 1.6 * 1024;
    private static final int THOUSAND = 1_000;

    private final Work work;
    private final Table table;

    public StartFigures(Work work, Table table) {
        this.work = work;
        this.table = table;
    }

    public void measure() {
        table.title("infra/up: seconds until ready, demo regions loaded, with a real mongod");
        Path root = BuiltOnly.of(work);
        started("built, no start caches, nothing kept", root, Map.of("POLKU_UP_START_CACHE", "none"), Up::fresh);
        started("the same, making the caches", root, Map.of(), Up::fresh);
        Run cached = started("with caches, nothing kept", root, Map.of(), Up::fresh);
        Run kept = started("with caches, on what was kept", root, Map.of(), Up::again);
        table.figure("once built, nothing kept, s", cached.seconds(), Goal.atMost(20));
        table.figure("once built, on what was kept, s", kept.seconds(), Goal.atMost(20));
        cached.memory().forEach((name, memory) -> table.figure(name, memory));
        table.figure(
                "in all, with shared pages counted once, MiB",
                Math.round(Memory.sum(cached.memory().values()).share()));
        table.figure(
                "in all, resident, MiB", Memory.sum(cached.memory().values()).resident(), Goal.atMost(MIB_ALLOWED));
    }

    private Run started(String what, Path root, Map<String, String> settings, Function<Up, Stack> start) {
        try (Up up = new Up(root, work.folder("start"), settings)) {
            long begin = System.nanoTime();
            Stack stack = start.apply(up);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Map<String, Memory> memory = stack.processes().memory();
            Cpu cpu = stack.processes().cpu();
            table.figure(what + ", s", String.format(Locale.ROOT, "%.1f", seconds));
            table.figure("its CPU seconds", cpu.forEach(THOUSAND));
            return new Run(seconds, memory);
        }
    }

    private record Run(double seconds, Map<String, Memory> memory) {
        Run {
            memory = new TreeMap<>(memory);
        }
    }
}
