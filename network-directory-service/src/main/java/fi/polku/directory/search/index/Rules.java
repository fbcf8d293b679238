package fi.polku.directory.search.index;

import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.ServiceDescription;
import java.util.HashMap;
import java.util.List;

/** A service's machine-read criteria as terms: which attributes are asked for, what is taken and what is refused. */
record Rules(List<Criterion> criteria) {

    static final String ANY_OF = "ANY_OF";

    Rules {
        criteria = List.copyOf(criteria);
    }

    /** All but those that say what needs it helps with. */
    static Rules of(ServiceDescription told) {
        return new Rules(told.rules().stream()
                .filter(rule -> !rule.attribute().equals(Needs.ATTRIBUTE)
                        || !rule.operator().equals(ANY_OF))
                .toList());
    }

    /** Several rules about the same stand apart, since each of them asks for itself. */
    void write(EntryDocument document) {
        var asked = new HashMap<String, Integer>();
        for (var criterion : criteria) {
            var attribute = criterion.attribute();
            if (criterion.operator().equals(ANY_OF)) {
                var rule = Fields.rule(attribute, asked.merge(attribute, 1, Integer::sum) - 1);
                document.code(Fields.ASKS, rule);
                criterion.values().forEach(value -> document.code(Fields.TAKES, rule + "=" + value));
            } else {
                criterion.values().forEach(value -> document.code(Fields.REFUSES, attribute + "=" + value));
            }
        }
    }
}
