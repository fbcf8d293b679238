package fi.polku.referral.directory;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;

/**
 * One condition of a service that a machine can evaluate, in the words of the directory.
 *
 * @param attribute what of a client is looked at
 * @param operator whether one of the values has to hold, or none may
 * @param values codes of the attribute
 */
public record Rule(String attribute, String operator, List<String> values) {
    /** Who has one of these is not served. */
    private static final String NONE_OF = "NONE_OF";

    public Rule {
        requireNonNull(attribute, "attribute");
        requireNonNull(operator, "operator");
        values = List.copyOf(values);
    }

    /** Whether somebody meets it of whom these codes are known. */
    public boolean isMetBy(Collection<String> known) {
        return operator.equals(NONE_OF) != values.stream().anyMatch(known::contains);
    }
}
