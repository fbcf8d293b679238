package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a unit answers for a client: the party, never the person (S3-13).
 *
 * @param kind {@code contact-person} or {@code case-manager}
 * @param to last day; absent while it lasts
 */
public record Responsibility(
        String kind, UUID unit, LocalDate from, @Nullable LocalDate to) {
    public Responsibility {
        requireNonNull(kind, "kind");
        requireNonNull(unit, "unit");
        requireNonNull(from, "from");
    }
}
