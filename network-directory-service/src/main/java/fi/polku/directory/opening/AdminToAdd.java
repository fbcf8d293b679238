package fi.polku.directory.opening;

import fi.polku.directory.opening.RegionToOpen.Admin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator as the operator's file describes one.
 *
 * @param issuer the {@code iss} of the admin's tokens; the region binds it already
 * @param unit where the membership is; the region's first unit where absent
 * @param validFrom first day of the membership; today where absent
 */
record AdminToAdd(
        String region,
        String issuer,
        Admin admin,
        @Nullable UUID unit,
        @Nullable LocalDate validFrom) {}
