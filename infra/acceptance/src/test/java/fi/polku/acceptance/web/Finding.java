package fi.polku.acceptance.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe found on a page at a width: one rule that is broken, and where first. */
record Finding(String page, Width width, String impact, String rule, int places, String first) {
    private static final List<String> IMPACTS = List.of("critical", "serious", "moderate", "minor");

    boolean isGrave() {
        return impact.equals("critical") || impact.equals("serious");
    }

    static String counted(List<Finding> findings) {
        Stream<String> counts = IMPACTS.stream()
                .map(impact -> "%d %s"
                        .formatted(
                                findings.stream()
                                        .filter(finding -> finding.impact.equals(impact))
                                        .count(),
                                impact));
        return counts.collect(Collectors.joining(", "))
                + findings.stream()
                        .map(finding -> " %s/%d %s".formatted(finding.page, finding.width.pixels(), finding.rule))
                        .collect(Collectors.joining(",", findings.isEmpty() ? "" : ":", ""));
    }
}
