package fi.polku.reporting.indicators;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted or measured, described as data.
 *
 * @param code how a request names it
 * @param name in Finnish, Swedish and English
 * @param facts the collection of facts it is computed over
 * @param date field of the time that decides in which period a fact falls
 * @param fromField where days are measured, field of the earlier time
 * @param toField where days are measured, field of the later time
 * @param dimensions what it can be divided by
 */
public record Indicator(
        String code,
        Name name,
        String facts,
        String date,
        @Nullable String fromField,
        @Nullable String toField,
        List<Dimension> dimensions) {
    public Indicator {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(facts, "facts");
        requireNonNull(date, "date");
        dimensions = List.copyOf(dimensions);
        if ((fromField == null) != (toField == null)) {
            throw new IllegalArgumentException(code + ": days need both ends");
        }
    }

    public Measure measure() {
        return fromField == null || toField == null ? new Measure.Count() : new Measure.Days(fromField, toField);
    }

    public Optional<Dimension> dimension(String wanted) {
        return dimensions.stream().filter(each -> each.code().equals(wanted)).findFirst();
    }

    /** A name in the platform's three languages. */
    public record Name(String fi, String sv, String en) {
        public Name {
            requireNonNull(fi, "fi");
            requireNonNull(sv, "sv");
            requireNonNull(en, "en");
        }
    }
}
