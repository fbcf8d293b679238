package fi.polku.directory.search.index;

import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.ServiceDescription;
import java.util.List;

/** A service's machine-read criteria as terms: which attributes are asked for, what is taken and what is refused. */
record Rules(List<Criterion> criteria) {

    static final String ANY_OF = "ANY_OF";

    Rules {
        criteria = List.copyOf(criteria);
    }

    /** All but those about needs, which say what it helps with. */
    static Rules of(ServiceDescription told) {
        return new Rules(told.rules().stream()
                .filter(rule -> !rule.attribute().equals(Needs.ATTRIBUTE))
                .toList());
    }

    void write(EntryDocument document) {
        for (var criterion : criteria) {
            var takes = criterion.operator().equals(ANY_OF);
            if (takes) {
                document.code(Fields.ASKS, criterion.attribute());
            }
            criterion
                    .values()
                    .forEach(value ->
                            document.code(takes ? Fields.TAKES : Fields.REFUSES, criterion.attribute() + "=" + value));
        }
    }
}
