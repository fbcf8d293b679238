package fi.polku.directory.exchange.hsds;

import fi.polku.directory.exchange.FieldsTold;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How long one waits, where a record says it in days and as of which day; of when it is not known, a number is worth nothing. */
final class HsdsWaiting {

    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,4})\\s*(d|days?|pv|päivää?|dygn|dagar?)", Pattern.CASE_INSENSITIVE);

    private static final int DATE = "2026-01-01".length();

    private HsdsWaiting() {}

    static void say(FieldsTold told, ObjectNode service) {
        var days = DAYS.matcher(service.path("wait_time").asString("").strip());
        var asOf = Stream.of("assured_date", "last_modified")
                .map(field -> day(service.path(field).asString("")))
                .filter(Objects::nonNull)
                .findFirst();
        if (days.matches() && asOf.isPresent()) {
            told.say("/availability/waitingDays", Integer.valueOf(days.group(1)))
                    .say("/availability/asOf", asOf.get());
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < DATE ? null : LocalDate.parse(text.substring(0, DATE));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
