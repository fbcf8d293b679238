package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;

/**
 * A municipality of a region.
 *
 * @param code three digits, as Statistics Finland gives them
 */
public record Municipality(String code, LocalizedText name) {
    public Municipality {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
