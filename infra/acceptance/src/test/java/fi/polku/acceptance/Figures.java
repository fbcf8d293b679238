package fi.polku.acceptance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the analyst reads in the reports. */
final class Figures {
    private static final String PERIOD = "?from=2025-01-01&to=2099-12-31&by=";
    private static final List<String> REPORTS = List.of(
            "referrals" + PERIOD + "month,municipality",
            "referrals" + PERIOD + "state",
            "days-to-acceptance" + PERIOD + "municipality",
            "days-to-meeting" + PERIOD + "municipality",
            "days-to-summary" + PERIOD + "municipality",
            "recommendations" + PERIOD + "municipality,state");

    private final Polku polku;

    Figures(Polku polku) {
        this.polku = polku;
    }

    /** All reports as they are sent, but for the time they were computed. */
    Map<String, String> all() {
        return REPORTS.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        report -> read(report).response().body().replaceAll("\"asOf\":\"[^\"]*\"", "")));
    }

    /** How many referrals of a municipality are counted, over all months. */
    long referrals(String municipality) {
        return rows("referrals", "month,municipality", municipality).stream()
                .mapToLong(row -> row.path("count").asLong())
                .sum();
    }

    /** How many referrals of a municipality are in each state. */
    Map<String, Long> states(String municipality) {
        return rows("referrals", "municipality,state", municipality).stream()
                .collect(Collectors.toMap(
                        row -> row.path("by").path("state").asString(""),
                        row -> row.path("count").asLong()));
    }

    /** The rows of a report that are about one municipality. */
    List<JsonNode> rows(String indicator, String by, String municipality) {
        return read(indicator + PERIOD + by)
                .body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("by").path("municipality").asString("").equals(municipality))
                .toList();
    }

    private Answer read(String report) {
        return Eventually.seen(
                        () -> polku.analyst().get("/api/reporting/reports/" + report), answer -> answer.status() < 500)
                .expect(200);
    }
}
