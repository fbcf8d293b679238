package fi.polku.directory.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as records keep them: whole, unchangeable, and empty where nothing was said. */
public final class Listed {

    private Listed() {}

    public static <T> List<T> of(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
