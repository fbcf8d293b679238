package fi.polku.referral.directory;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Where a unit belongs. */
public record UnitPlace(String region, UUID organisation) {
    public UnitPlace {
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
    }
}
