package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training that a professional has completed.
 *
 * @param kind code
 * @param organiser who gave it
 */
public record Training(
        String kind, LocalDate completedOn, @Nullable String organiser) {
    public Training {
        requireNonNull(kind, "kind");
        requireNonNull(completedOn, "completedOn");
    }
}
