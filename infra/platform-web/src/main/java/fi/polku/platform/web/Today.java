package fi.polku.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present, and the day it is in Finland. */
public record Today(Clock clock) {
    /** Days begin and end here. */
    public static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    public Instant now() {
        return clock.instant();
    }
}
