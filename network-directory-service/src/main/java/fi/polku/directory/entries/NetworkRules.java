package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** What every network obeys. */
final class NetworkRules {

    private final Catalogue catalogue;
    private final CodeLists codes;

    NetworkRules(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    List<Rule<Network>> all() {
        return List.of(
                NetworkRules::organisationIsFixed,
                this::coordinatingUnitIsOfItsOrganisation,
                this::seatsAreFilledFromTheRegion,
                (proposal, faults) -> References.distinct(proposal.after().seats(), "/seats", faults));
    }

    private static void organisationIsFixed(Proposal<Network> proposal, Faults faults) {
        var before = proposal.before();
        if (before != null && !before.organisation().equals(proposal.after().organisation())) {
            faults.add("/organisation", "fixed");
        }
    }

    private void coordinatingUnitIsOfItsOrganisation(Proposal<Network> proposal, Faults faults) {
        var network = proposal.after();
        References.unitOf(
                        catalogue,
                        network.organisation(),
                        network.coordinatingUnit(),
                        proposal.region(),
                        "/coordinatingUnit",
                        faults)
                .ifPresent(unit -> References.within(network.validity(), unit.validity(), faults));
    }

    private void seatsAreFilledFromTheRegion(Proposal<Network> proposal, Faults faults) {
        var seats = proposal.after().seats();
        for (var i = 0; i < seats.size(); i++) {
            check(seats.get(i), "/seats/" + i, proposal, faults);
        }
    }

    private void check(Seat seat, String pointer, Proposal<Network> proposal, Faults faults) {
        References.code(seat.role(), codes.roles().codes(), pointer + "/role", faults);
        var unit = References.inRegion(catalogue.units(), seat.unit(), proposal.region(), pointer + "/unit", faults);
        if (unit.isPresent() && !unit.get().validity().overlaps(proposal.after().validity())) {
            faults.add(pointer + "/unit", "not-in-force");
        }
        var person = seat.membership();
        if (person == null) {
            return;
        }
        References.inRegion(catalogue.memberships(), person, proposal.region(), pointer + "/membership", faults)
                .filter(membership -> !membership.unit().equals(seat.unit()))
                .ifPresent(foreign -> faults.add(pointer + "/membership", "other-unit"));
    }
}
