package fi.polku.directory.search.web;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.County;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.directory.search.index.EntryType;
import fi.polku.directory.search.index.Facet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that a search may name. */
final class Known {

    private final CodeLists codes;
    private final Set<String> regions;
    private final Set<String> municipalities;

    Known(CodeLists codes, Finland finland) {
        this.codes = codes;
        regions = finland.counties().stream().map(County::code).collect(Collectors.toUnmodifiableSet());
        municipalities =
                finland.municipalities().stream().map(Municipality::code).collect(Collectors.toUnmodifiableSet());
    }

    CodeLists codes() {
        return codes;
    }

    Set<String> municipalities() {
        return municipalities;
    }

    Collection<String> of(Facet facet) {
        return switch (facet) {
            case TYPE -> Arrays.stream(EntryType.values()).map(EntryType::code).toList();
            case KIND -> codes.serviceKinds().codes();
            case REGION -> regions;
            case LANGUAGE -> codes.languages().codes();
            case REFERRAL -> List.of("needed", "not-needed");
            case TARGET_GROUP -> codes.targetGroups().codes();
            case PROFESSION -> codes.professions().codes();
        };
    }
}
