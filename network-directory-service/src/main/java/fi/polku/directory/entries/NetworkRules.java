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
                this::coordinatingUnitIsOfItsOrganisation,
                this::seatsAreFilledFromTheRegion,
                (proposal, faults) -> References.distinct(proposal.after().seats(), "/seats", faults));
    }

    private void coordinatingUnitIsOfItsOrganisation(Proposal<Network> proposal, Faults faults) {
        var network = proposal.after();
        References.unitOf(
                        catalogue,
                        network.organisation(),
                        network.coordinatingUnit(),
                        proposal,
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
        var unit = References.inRegion(catalogue.units(), seat.unit(), proposal, pointer + "/unit", faults);
        if (unit.isPresent() && !unit.get().validity().overlaps(proposal.after().validity())) {
            faults.add(pointer + "/unit", "not-in-force");
        }
        var person = seat.membership();
        if (person != null) {
            References.inRegion(catalogue.memberships(), person, proposal, pointer + "/membership", faults)
                    .filter(membership -> !membership.unit().equals(seat.unit()))
                    .ifPresent(foreign -> faults.add(pointer + "/membership", "other-unit"));
        }
        for (var i = 0; i < seat.substitutes().size(); i++) {
            check(seat, i, pointer + "/substitutes/" + i, proposal, faults);
        }
    }

    /** Not two for the same days; whoever stood in before need not be there any more. */
    private void check(Seat seat, int position, String pointer, Proposal<Network> proposal, Faults faults) {
        var substitute = seat.substitutes().get(position);
        if (!wasThere(seat, substitute, proposal)) {
            check(substitute, pointer, proposal, faults);
        }
        if (seat.substitutes().subList(0, position).stream()
                .anyMatch(earlier -> earlier.validity().overlaps(substitute.validity()))) {
            faults.add(pointer + "/validFrom", "validity-overlaps");
        }
    }

    private static boolean wasThere(Seat seat, Substitute substitute, Proposal<Network> proposal) {
        var before = proposal.before();
        var publishes = before != null
                && before.standing().draft()
                && !proposal.after().standing().draft();
        return before != null
                && !publishes
                && before.seats().stream()
                        .filter(earlier -> earlier.role().equals(seat.role())
                                && earlier.unit().equals(seat.unit()))
                        .anyMatch(earlier -> earlier.substitutes().contains(substitute));
    }

    /** A substitute may come from any unit of the region, but not for ever. */
    private void check(Substitute substitute, String pointer, Proposal<Network> proposal, Faults faults) {
        if (substitute.validity().to() == null) {
            faults.add(pointer + "/validTo", "missing");
        }
        References.inRegion(catalogue.memberships(), substitute.membership(), proposal, pointer + "/membership", faults)
                .filter(membership -> substitute.validity().startsBefore(membership.validity())
                        || substitute.validity().outlives(membership.validity()))
                .ifPresent(absent -> faults.add(pointer + "/membership", "not-in-force"));
    }
}
