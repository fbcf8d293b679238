package fi.polku.directory.exchange.hsds;

import fi.polku.directory.exchange.Bodies;
import fi.polku.platform.mongo.Ids;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Weekly hours in the recurrence rules of HSDS (RFC 5545). What recurs otherwise is not told. */
final class HsdsSchedules {

    private static final int MINUTES = "00:00".length();

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private HsdsSchedules() {}

    static List<ObjectNode> week(JsonNode schedules) {
        return schedules
                .valueStream()
                .filter(schedule -> schedule.path("freq").asString("").equals("WEEKLY"))
                .filter(schedule -> schedule.path("interval").asInt(1) == 1)
                .filter(schedule -> schedule.path("opens_at").asString("").length() >= MINUTES
                        && schedule.path("closes_at").asString("").length() >= MINUTES)
                .flatMap(HsdsSchedules::days)
                .toList();
    }

    private static Stream<ObjectNode> days(JsonNode schedule) {
        return Arrays.stream(schedule.path("byday").asString("").split(",", -1))
                .map(day -> DAYS.get(day.strip()))
                .filter(Objects::nonNull)
                .map(day -> Bodies.empty()
                        .put("day", day.name())
                        .put("opens", time(schedule, "opens_at"))
                        .put("closes", time(schedule, "closes_at")));
    }

    /** Local time: an offset says no more than where the location is. */
    private static String time(JsonNode schedule, String field) {
        return schedule.path(field).asString("").substring(0, MINUTES);
    }

    /** The week of a location, as schedules. */
    static void tell(ObjectNode record, JsonNode week) {
        week.forEach(time -> {
            var day = time.path("day").asString("");
            var code = day.substring(0, 2);
            record.withArrayProperty("schedules")
                    .addObject()
                    .put(
                            "id",
                            Ids.derived(
                                            "hsds-schedule",
                                            record.path("id").asString(""),
                                            code,
                                            time.path("opens").asString(""))
                                    .toString())
                    .put("freq", "WEEKLY")
                    .put("byday", code)
                    .put("opens_at", time.path("opens").asString(""))
                    .put("closes_at", time.path("closes").asString(""));
        });
    }
}
