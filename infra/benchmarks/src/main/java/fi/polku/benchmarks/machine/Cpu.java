package fi.polku.benchmarks.machine;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What processes have used of all processors since they began.
 *
 * @param byName by the name of each process
 */
public record Cpu(Map<String, Duration> byName) {
    public Cpu {
        byName = new TreeMap<>(byName);
    }

    public Cpu since(Cpu before) {
        Map<String, Duration> used = new TreeMap<>();
        byName.forEach((name, all) -> used.put(name, all.minus(before.byName.getOrDefault(name, Duration.ZERO))));
        return new Cpu(used);
    }

    /** Of all processes together. */
    public double milliseconds() {
        return byName.values().stream()
                .mapToDouble(used -> used.toNanos() / 1e6)
                .sum();
    }

    /** Milliseconds of each process for one of so many operations, and of all together. */
    public String forEach(int operations) {
        Map<String, Double> each = new TreeMap<>();
        byName.forEach((name, used) -> each.put(name, used.toNanos() / 1e6 / operations));
        double all = each.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> most = each.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return most.stream().map(one -> told(one.getKey(), one.getValue())).collect(Collectors.joining(", ")) + ", "
                + told("all", all);
    }

    private static String told(String name, double milliseconds) {
        return String.format(Locale.ROOT, "%s %.2f", name, milliseconds);
    }
}
