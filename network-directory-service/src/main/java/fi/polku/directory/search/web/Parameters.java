package fi.polku.directory.search.web;

import fi.polku.directory.search.SearchState;
import fi.polku.platform.mongo.Unavailable;
import fi.polku.platform.web.Refusal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What may be asked for: nothing long, no code that does not exist, and not before there is an index. */
final class Parameters {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 50;

    private Parameters() {}

    static void requireIndex(SearchState state) {
        if (!state.isComplete()) {
            throw new Unavailable("The index is being filled");
        }
    }

    /** Absent where it is blank. */
    static @Nullable String text(String name, @Nullable String value) {
        if (value != null && value.length() > LONGEST_TEXT) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter").parameter(name, "size", 0, LONGEST_TEXT);
        }
        return value == null || value.isBlank() ? null : value;
    }

    static Set<String> codes(String name, @Nullable List<String> values, Collection<String> allowed) {
        if (values == null) {
            return Set.of();
        }
        if (values.size() > MOST_VALUES) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter")
                    .parameter(name, "list-too-long", MOST_VALUES);
        }
        values.forEach(value -> code(name, value, allowed));
        return new LinkedHashSet<>(values);
    }

    static @Nullable String code(String name, @Nullable String value, Collection<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                    .parameter(
                            name,
                            "unknown-code",
                            String.join(", ", allowed.stream().sorted().toList()));
        }
        return value;
    }

    static @Nullable Integer number(String name, @Nullable Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter").parameter(name, "out-of-range", 0, most);
        }
        return value;
    }
}
