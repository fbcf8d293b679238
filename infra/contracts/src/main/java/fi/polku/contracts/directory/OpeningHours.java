package fi.polku.contracts.directory;

import fi.polku.contracts.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a location is open.
 *
 * @param exceptions days that overrule the week
 */
public record OpeningHours(
        List<OpeningTime> week,
        List<OpeningException> exceptions,
        @Nullable LocalizedText note) {
    public OpeningHours {
        week = List.copyOf(week);
        exceptions = List.copyOf(exceptions);
    }
}
