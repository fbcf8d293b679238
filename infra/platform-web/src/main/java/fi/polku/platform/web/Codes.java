package fi.polku.platform.web;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Checks values against code lists: a value outside its list is refused with 422 {@code unknown-code}. */
public final class Codes {

    private Codes() {}

    /**
     * Lets a value of the list through.
     *
     * @param pointer the field as JSON pointer, such as {@code /municipality}
     * @return the value, for use in an expression
     */
    public static String require(String pointer, String value, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            throw unknown(pointer, allowed);
        }
        return value;
    }

    /** The same for each element; the refusal names all that are unknown. */
    public static List<String> requireAll(String pointer, List<String> values, Collection<String> allowed) {
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code");
        for (var i = 0; i < values.size(); i++) {
            if (!allowed.contains(values.get(i))) {
                refusal.field(pointer + "/" + i, "unknown-code", listed(allowed));
            }
        }
        if (refusal.namesFields()) {
            throw refusal.with("allowed", sorted(allowed));
        }
        return values;
    }

    /** The same for a query parameter. */
    public static String requireParameter(String parameter, String value, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                    .parameter(parameter, "unknown-code", listed(allowed))
                    .with("allowed", sorted(allowed));
        }
        return value;
    }

    /** The refusal itself, for a value that is looked up in another way. */
    public static Refusal unknown(String pointer, Collection<String> allowed) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                .field(pointer, "unknown-code", listed(allowed))
                .with("allowed", sorted(allowed));
    }

    private static String listed(Collection<String> allowed) {
        return String.join(", ", sorted(allowed));
    }

    private static List<String> sorted(Collection<String> allowed) {
        return allowed.stream().sorted().toList();
    }
}
