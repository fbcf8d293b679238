package fi.polku.reporting.facts;

import fi.polku.contracts.Fact;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times out of what happened. */
final class Times {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(Today.FINLAND);

    private Times() {}

    /** When it happened first. */
    static @Nullable Instant first(List<Fact> facts, String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::at)
                .findFirst()
                .orElse(null);
    }

    /** The month in Finland, {@code 2023-08}. */
    static @Nullable String month(@Nullable Instant time) {
        return time == null ? null : MONTH.format(time);
    }
}
