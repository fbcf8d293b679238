package fi.polku.directory.search.index;

import fi.polku.contracts.directory.ServiceDescription;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a service helps with: what its rules ask for, else what its kind is for. */
public final class Needs {

    static final String ATTRIBUTE = "NEED";

    private Needs() {}

    public static Set<String> of(@Nullable ServiceDescription told, List<String> ofItsKind) {
        var needs = new LinkedHashSet<String>();
        if (told != null) {
            told.rules().stream()
                    .filter(rule -> rule.attribute().equals(ATTRIBUTE)
                            && rule.operator().equals(Rules.ANY_OF))
                    .forEach(rule -> needs.addAll(rule.values()));
        }
        if (needs.isEmpty()) {
            needs.addAll(ofItsKind);
        }
        return needs;
    }
}
