package fi.polku.referral.parties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present, and the day it is in Finland. */
public record Today(Clock clock) {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    public Instant now() {
        return clock.instant();
    }
}
