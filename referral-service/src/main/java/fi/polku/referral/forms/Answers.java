package fi.polku.referral.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client has answered in one section, as JSON values by question. It prints as nothing. */
public record Answers(Map<String, Object> values) {
    static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same after a merge patch (RFC 7396): what it holds is put in, and what is null there is taken away. */
    Answers patched(Map<?, ?> patch) {
        return new Answers(merged(values, patch));
    }

    private static Map<String, Object> merged(@Nullable Object target, Map<?, ?> patch) {
        Map<String, Object> merged = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> before) {
            before.forEach((name, value) -> merged.put((String) name, value));
        }
        patch.forEach((key, value) -> {
            String name = (String) key;
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value instanceof Map<?, ?> inner ? merged(merged.get(name), inner) : value);
            }
        });
        return merged;
    }

    @Override
    public String toString() {
        return "Answers[hidden]";
    }
}
