package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a location keeps other hours, or none.
 *
 * @param from first day
 * @param to last day
 * @param opens absent where it is closed
 */
public record OpeningException(
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable LocalizedText note) {
    public OpeningException {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
