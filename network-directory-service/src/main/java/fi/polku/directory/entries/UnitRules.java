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
        return List.of(
                this::organisationStands,
                UnitRules::organisationIsFixed,
                new Successors<>(catalogue.units(), Unit::successor),
                this::lastsAsLongAsWhatItHolds);
    }

    private void organisationStands(Proposal<Unit> proposal, Faults faults) {
        var unit = proposal.after();
        References.inRegion(catalogue.organisations(), unit.organisation(), proposal.region(), "/organisation", faults)
                .ifPresent(organisation -> References.within(unit.validity(), organisation.validity(), faults));
    }

    private static void organisationIsFixed(Proposal<Unit> proposal, Faults faults) {
        var before = proposal.before();
        if (before != null && !before.organisation().equals(proposal.after().organisation())) {
            faults.add("/organisation", "fixed");
        }
    }

    private void lastsAsLongAsWhatItHolds(Proposal<Unit> proposal, Faults faults) {
        if (References.validityUnchanged(proposal)) {
            return;
        }
        var validity = proposal.after().validity();
        var within = Selection.where(Field.UNIT, proposal.id());
        References.surrounds(validity, catalogue.memberships().list(within), faults);
        References.surrounds(validity, catalogue.services().list(within), faults);
        var coordinated = Selection.where(Field.COORDINATING_UNIT, proposal.id());
        References.surrounds(validity, catalogue.networks().list(coordinated), faults);
    }
}
