package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import java.util.List;

/** What every unit obeys. */
final class UnitRules {

    private final Catalogue catalogue;

    UnitRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Rule<Unit>> all() {
        return List.of(this::organisationStands, this::lastsAsLongAsWhatItHolds);
    }

    private void organisationStands(Proposal<Unit> proposal, Faults faults) {
        References.owner(catalogue, proposal, faults);
    }

    private void lastsAsLongAsWhatItHolds(Proposal<Unit> proposal, Faults faults) {
        if (References.validityUnchanged(proposal)) {
            return;
        }
        var validity = proposal.after().validity();
        var within = Selection.where(Field.UNIT, proposal.id());
        References.surrounds(validity, catalogue.memberships().list(within), faults);
        References.surrounds(validity, catalogue.services().list(within), faults);
        References.surrounds(validity, catalogue.professionals().list(within), faults);
        var coordinated = Selection.where(Field.COORDINATING_UNIT, proposal.id());
        References.surrounds(validity, catalogue.networks().list(coordinated), faults);
    }
}
