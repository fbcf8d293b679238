package fi.polku.directory.description;

import fi.polku.directory.text.PlainText;
import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a location is (HSDS 3 {@code address}; PTV street address).
 *
 * @param street with its number, in the languages of the street signs
 * @param postalCode five digits
 * @param municipality code of the municipality it lies in
 * @param wayIn how one finds the door
 */
public record Address(
        @NotNull @Valid Text street,
        @NotBlank @Pattern(regexp = "[0-9]{5}") String postalCode,
        @NotBlank @Size(max = 100) @PlainText String postOffice,
        @NotBlank @Size(max = 3) String municipality,
        @Valid @Nullable Text wayIn) {}
