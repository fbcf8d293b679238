package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on the waiting list.
 *
 * @param expectedOn when it is expected to end, where anybody knows
 * @param reviewOn when it is looked at again; its unit is told when that day is past
 */
public record Waiting(@Nullable LocalDate expectedOn, LocalDate reviewOn) {
    public Waiting {
        requireNonNull(reviewOn, "reviewOn");
    }
}
