package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One condition of a service that a machine can evaluate.
 *
 * @param attribute what of a client is looked at
 * @param operator whether one of the values has to hold, or none may
 * @param values codes of the attribute
 */
public record Criterion(String attribute, String operator, List<String> values) {
    public Criterion {
        requireNonNull(attribute, "attribute");
        requireNonNull(operator, "operator");
        values = List.copyOf(values);
    }
}
