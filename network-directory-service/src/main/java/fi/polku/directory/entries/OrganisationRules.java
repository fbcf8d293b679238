package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** What every organisation obeys. */
final class OrganisationRules {

    private final Catalogue catalogue;
    private final CodeLists codes;

    OrganisationRules(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    List<Rule<Organisation>> all() {
        return List.of(this::kindIsKnown, this::lastsAsLongAsWhatItOwns);
    }

    private void kindIsKnown(Proposal<Organisation> proposal, Faults faults) {
        References.code(proposal.after().kind(), codes.organisationKinds().codes(), "/kind", faults);
    }

    private void lastsAsLongAsWhatItOwns(Proposal<Organisation> proposal, Faults faults) {
        if (References.validityUnchanged(proposal)) {
            return;
        }
        var validity = proposal.after().validity();
        var own = Selection.where(Field.ORGANISATION, proposal.id());
        References.surrounds(validity, catalogue.units().list(own), faults);
        References.surrounds(validity, catalogue.locations().list(own), faults);
        References.surrounds(validity, catalogue.templates().list(own), faults);
        References.surrounds(validity, catalogue.paths().list(own), faults);
    }
}
