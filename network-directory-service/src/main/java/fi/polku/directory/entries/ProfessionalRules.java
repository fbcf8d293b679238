package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** What the entry of every professional obeys. */
final class ProfessionalRules {

    private final Catalogue catalogue;
    private final CodeLists codes;

    ProfessionalRules(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    List<Rule<Professional>> all() {
        return List.of(
                this::codesAreKnown,
                this::unitIsOfItsOrganisation,
                this::membershipIsOfItsUnit,
                (proposal, faults) -> References.alone(proposal, catalogue.professionals(), faults));
    }

    private void codesAreKnown(Proposal<Professional> proposal, Faults faults) {
        var person = proposal.after();
        References.code(person.profession(), codes.professions().codes(), "/profession", faults);
        DescriptionRules.codes("/roles", person.roles(), codes.roles(), faults);
        DescriptionRules.codes("/competences", person.competences(), codes.competences(), faults);
        DescriptionRules.codes("/languages", person.languages(), codes.languages(), faults);
        for (var i = 0; i < person.trainings().size(); i++) {
            var kind = person.trainings().get(i).kind();
            References.code(kind, codes.trainings().codes(), "/trainings/" + i + "/kind", faults);
        }
    }

    private void unitIsOfItsOrganisation(Proposal<Professional> proposal, Faults faults) {
        var person = proposal.after();
        References.unitOf(catalogue, person.organisation(), person.unit(), proposal, "/unit", faults)
                .ifPresent(unit -> References.within(person.validity(), unit.validity(), faults));
    }

    private void membershipIsOfItsUnit(Proposal<Professional> proposal, Faults faults) {
        var person = proposal.after();
        if (person.membership() == null) {
            return;
        }
        References.inRegion(catalogue.memberships(), person.membership(), proposal, "/membership", faults)
                .filter(membership -> !membership.unit().equals(person.unit()))
                .ifPresent(foreign -> faults.add("/membership", "other-unit"));
    }
}
