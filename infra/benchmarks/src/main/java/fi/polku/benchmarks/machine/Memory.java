package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.util.Collection;
import java.util.List;

/**
 * Memory that a process holds, as Linux's {@code smaps_rollup} tells it.
 *
 * @param resident MiB of pages it sees, those shared with others among them
 * @param share MiB of its own, and of what it shares its part: adding these up counts each page once
 */
public record Memory(double resident, double share) {
    private static final double KIB_IN_A_MIB = 1024;

    static Memory parse(List<String> lines) {
        return new Memory(of("Rss:", lines), of("Pss:", lines));
    }

    public static Memory sum(Collection<Memory> all) {
        return new Memory(
                all.stream().mapToDouble(Memory::resident).sum(),
                all.stream().mapToDouble(Memory::share).sum());
    }

    private static double of(String field, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).replace("kB", "").strip())
                .mapToDouble(kib -> Long.parseLong(kib) / KIB_IN_A_MIB)
                .findFirst()
                .orElseThrow(() -> new NotMeasurable("no " + field + " in smaps_rollup"));
    }

    @Override
    public String toString() {
        return "%.0f MiB resident, %.0f MiB with shared pages counted once".formatted(resident, share);
    }
}
