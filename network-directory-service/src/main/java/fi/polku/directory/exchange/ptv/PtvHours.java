package fi.polku.directory.exchange.ptv;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opening hours of a PTV service location: those of the week that hold for now, and days on which it is closed or keeps others. */
final class PtvHours {

    private static final String MIDNIGHT = "00:00";

    private PtvHours() {}

    static List<ObjectNode> week(JsonNode serviceHours) {
        var week = new ArrayList<ObjectNode>();
        serviceHours.forEach(hours -> {
            var ordinary = hours.path("serviceHourType").asString("").equals("DaysOfTheWeek")
                    && hours.path("validForNow").asBoolean(true)
                    && !hours.path("isClosed").asBoolean(false);
            if (ordinary) {
                hours.path("openingHour").forEach(time -> addDays(time, week));
            }
        });
        return week;
    }

    /** PTV names a first and a last day where the hours are the same. */
    private static void addDays(JsonNode time, List<ObjectNode> week) {
        var first = day(time.path("dayFrom").asString(""));
        var last = time.path("dayTo").asString("").isEmpty()
                ? first
                : day(time.path("dayTo").asString(""));
        if (first == null || last == null) {
            return;
        }
        for (var day = first; ; day = day.plus(1)) {
            week.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("day", day.name())
                    .put("opens", time.path("from").asString(""))
                    .put("closes", closing(time.path("to").asString(""))));
            if (day == last) {
                return;
            }
        }
    }

    static List<ObjectNode> exceptions(JsonNode serviceHours) {
        return serviceHours
                .valueStream()
                .filter(hours -> hours.path("serviceHourType").asString("").equals("Exceptional"))
                .filter(hours -> !hours.path("validFrom").asString("").isEmpty())
                .map(PtvHours::exception)
                .toList();
    }

    private static ObjectNode exception(JsonNode hours) {
        var first = PtvReading.day(hours.path("validFrom"));
        var last = PtvReading.day(hours.path("validTo"));
        var exception = JsonNodeFactory.instance.objectNode();
        exception.put("from", String.valueOf(first)).put("to", String.valueOf(last == null ? first : last));
        var time = hours.path("openingHour").path(0);
        if (!hours.path("isClosed").asBoolean(false) && time.isObject()) {
            exception
                    .put("opens", time.path("from").asString(""))
                    .put("closes", closing(time.path("to").asString("")));
        }
        return exception;
    }

    private static @Nullable DayOfWeek day(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Midnight ends a day in PTV; here a day's last minute does. */
    private static String closing(String time) {
        return time.startsWith(MIDNIGHT) || time.startsWith("24")
                ? LocalTime.of(23, 59).toString()
                : time;
    }
}
