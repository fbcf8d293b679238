package fi.polku.directory.search.query;

import fi.polku.directory.search.index.Facet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What findings are narrowed to.
 *
 * @param values of each facet, any of which will do
 * @param municipality code of one that has to be served
 * @param day on which it has to be in force
 * @param assuredSince the day since which a human has to have given a word on it
 */
public record Narrowing(
        Map<Facet, Set<String>> values,
        @Nullable String municipality,
        LocalDate day,
        @Nullable LocalDate assuredSince) {

    public Narrowing {
        values = Map.copyOf(values);
    }

    public static Narrowing to(LocalDate day) {
        return new Narrowing(Map.of(), null, day, null);
    }
}
