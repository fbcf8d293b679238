package fi.polku.directory.search.web;

import fi.polku.contracts.directory.Availability;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one waits.
 *
 * @param asOf the day on which somebody said so
 */
record WaitingView(int days, LocalDate asOf) {

    static @Nullable WaitingView of(@Nullable Availability availability) {
        return availability == null || availability.waitingDays() == null
                ? null
                : new WaitingView(availability.waitingDays(), availability.asOf());
    }
}
