package fi.polku.directory.search.web;

import fi.polku.contracts.directory.Availability;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many a service can take.
 *
 * @param places how many clients it can have at once
 * @param free how many more it can take
 * @param asOf the day on which somebody said so
 */
record PlacesView(@Nullable Integer places, @Nullable Integer free, LocalDate asOf) {

    static @Nullable PlacesView of(@Nullable Availability availability) {
        return availability == null || (availability.places() == null && availability.free() == null)
                ? null
                : new PlacesView(availability.places(), availability.free(), availability.asOf());
    }
}
