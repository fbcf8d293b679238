package fi.polku.directory.search.index;

import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.ServiceDescription;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service helps with: what its rules ask for, else what its kind is for, and never what its rules refuse. */
public final class Needs {

    public static final String ATTRIBUTE = "NEED";

    private Needs() {}

    public static Set<String> of(@Nullable ServiceDescription told, List<String> ofItsKind) {
        var needs = new LinkedHashSet<String>();
        rules(told, true).forEach(rule -> needs.addAll(rule.values()));
        if (needs.isEmpty()) {
            needs.addAll(ofItsKind);
        }
        needs.removeAll(refused(told));
        return needs;
    }

    /** Whom it does not serve, whatever else they need help with. */
    public static Set<String> refused(@Nullable ServiceDescription told) {
        return rules(told, false).flatMap(rule -> rule.values().stream()).collect(Collectors.toSet());
    }

    private static Stream<Criterion> rules(@Nullable ServiceDescription told, boolean taking) {
        return told == null
                ? Stream.of()
                : told.rules().stream()
                        .filter(rule -> rule.attribute().equals(ATTRIBUTE)
                                && rule.operator().equals(Rules.ANY_OF) == taking);
    }
}
