package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** What every membership obeys. */
final class MembershipRules {

    private final Catalogue catalogue;
    private final CodeLists codes;

    MembershipRules(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    List<Rule<Membership>> all() {
        return List.of(
                this::roleIsKnown,
                this::dutiesAreKnown,
                this::fitsIntoItsUnitsDays,
                this::issuerIsBound,
                this::isNotHeldAlready);
    }

    private void roleIsKnown(Proposal<Membership> proposal, Faults faults) {
        References.code(proposal.after().role(), codes.roles().codes(), "/role", faults);
    }

    private void dutiesAreKnown(Proposal<Membership> proposal, Faults faults) {
        var duties = proposal.after().duties();
        for (var i = 0; i < duties.size(); i++) {
            References.code(duties.get(i), codes.duties().codes(), "/duties/" + i, faults);
        }
        References.distinct(duties, "/duties", faults);
    }

    private void fitsIntoItsUnitsDays(Proposal<Membership> proposal, Faults faults) {
        var membership = proposal.after();
        References.inRegion(catalogue.units(), membership.unit(), proposal, "/unit", faults)
                .ifPresent(unit -> References.within(membership.validity(), unit.validity(), faults));
    }

    /** Each issuer speaks for the regions and organisations it is bound to, and for no other. */
    private void issuerIsBound(Proposal<Membership> proposal, Faults faults) {
        var membership = proposal.after();
        var bound = catalogue
                .regions()
                .find(Regions.idOf(proposal.region()))
                .filter(region -> region.entry().binds(membership.issuer(), membership.organisation()));
        if (bound.isEmpty()) {
            faults.add("/issuer", "issuer-not-bound");
        }
    }

    private void isNotHeldAlready(Proposal<Membership> proposal, Faults faults) {
        var membership = proposal.after();
        var same = Selection.where(Field.UNIT, membership.unit())
                .and(Field.ISSUER, membership.issuer())
                .and(Field.SUBJECT, membership.subject())
                .and(Field.ROLE, membership.role());
        var overlapping = catalogue.memberships().list(same).stream()
                .filter(other -> !other.id().equals(proposal.id()))
                .anyMatch(other -> other.entry().validity().overlaps(membership.validity()));
        if (overlapping) {
            faults.add("/validFrom", "membership-overlaps");
        }
    }
}
