package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a location is.
 *
 * @param postalCode five digits
 * @param municipality code of the municipality it lies in
 * @param wayIn how one finds the door
 */
public record Address(
        LocalizedText street,
        String postalCode,
        String postOffice,
        String municipality,
        @Nullable LocalizedText wayIn) {
    public Address {
        requireNonNull(street, "street");
        requireNonNull(postalCode, "postalCode");
        requireNonNull(postOffice, "postOffice");
        requireNonNull(municipality, "municipality");
    }
}
