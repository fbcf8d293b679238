package fi.polku.reporting.indicators;

import static java.util.Objects.requireNonNull;

/**
 * Something that figures can be divided by.
 *
 * @param code how a request names it
 * @param field the field of the fact that holds it
 */
public record Dimension(String code, String field) {
    public Dimension {
        requireNonNull(code, "code");
        requireNonNull(field, "field");
    }
}
