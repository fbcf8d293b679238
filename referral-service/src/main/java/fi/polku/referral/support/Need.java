package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why there is support (S0-5, S0-12).
 *
 * @param workAbility code: reduced [alentunut], or threatened to be [alentumisen uhka]
 * @param noticedOn when the need was first noticed, as far as anybody knows
 */
public record Need(String workAbility, @Nullable LocalDate noticedOn) {
    public Need {
        requireNonNull(workAbility, "workAbility");
    }
}
