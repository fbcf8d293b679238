package fi.polku.directory.exchange.fhir;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** When a location is open. */
final class FhirHours {

    private static final int CODE = 3;

    private FhirHours() {}

    static void tell(ObjectNode location, JsonNode hours) {
        hours.path("week").forEach(time -> {
            var told = location.withArrayProperty("hoursOfOperation").addObject();
            told.putArray("daysOfWeek").add(day(time.path("day").asString("")));
            told.put("openingTime", time(time.path("opens").asString("")));
            told.put("closingTime", time(time.path("closes").asString("")));
        });
        // R4 has but a text for the days that are unlike others.
        var exceptions =
                hours.path("exceptions").valueStream().map(FhirHours::exception).toList();
        if (!exceptions.isEmpty()) {
            location.put("availabilityExceptions", String.join("; ", exceptions));
        }
    }

    private static String exception(JsonNode days) {
        var from = days.path("from").asString("");
        var to = days.path("to").asString("");
        var opens = days.path("opens").asString("");
        var hours =
                opens.isEmpty() ? "suljettu" : opens + "–" + days.path("closes").asString("");
        return (from.equals(to) ? from : from + "–" + to) + " " + hours;
    }

    /** {@code MONDAY} as {@code mon}. */
    private static String day(String name) {
        return name.substring(0, CODE).toLowerCase(Locale.ROOT);
    }

    /** FHIR wants seconds. */
    private static String time(String time) {
        return time.length() == "00:00".length() ? time + ":00" : time;
    }
}
