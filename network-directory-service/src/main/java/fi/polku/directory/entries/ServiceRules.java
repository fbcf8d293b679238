package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import java.util.List;

/** What every service obeys. */
final class ServiceRules {

    private final Catalogue catalogue;
    private final CodeLists codes;
    private final Finland finland;
    private final DescriptionRules descriptions;

    ServiceRules(Catalogue catalogue, CodeLists codes, Finland finland, DescriptionRules descriptions) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.finland = finland;
        this.descriptions = descriptions;
    }

    List<Rule<Service>> all() {
        return List.of(
                this::kindIsKnown,
                this::unitIsOfItsOrganisation,
                ServiceRules::agesAreInOrder,
                this::municipalitiesAreKnown,
                this::templateIsOfItsKind,
                this::locationsAreOfTheRegion,
                ServiceRules::placesAddUp,
                (proposal, faults) -> References.alone(proposal, catalogue.services(), faults),
                (proposal, faults) -> descriptions.check(proposal.after().description(), faults));
    }

    private void kindIsKnown(Proposal<Service> proposal, Faults faults) {
        References.code(proposal.after().kind(), codes.serviceKinds().codes(), "/kind", faults);
    }

    private void unitIsOfItsOrganisation(Proposal<Service> proposal, Faults faults) {
        var service = proposal.after();
        References.unitOf(catalogue, service.organisation(), service.unit(), proposal, "/unit", faults)
                .ifPresent(unit -> References.within(service.validity(), unit.validity(), faults));
    }

    private static void agesAreInOrder(Proposal<Service> proposal, Faults faults) {
        var youngest = proposal.after().minimumAge();
        var oldest = proposal.after().maximumAge();
        if (youngest != null && oldest != null && youngest > oldest) {
            faults.add("/maximumAge", "age-inverted");
        }
    }

    /** A national description may belong to any region; that is what it is for. */
    private void templateIsOfItsKind(Proposal<Service> proposal, Faults faults) {
        var template = proposal.after().template();
        if (template == null) {
            return;
        }
        catalogue
                .templates()
                .find(template)
                .filter(held ->
                        !held.entry().standing().draft() || held.region().equals(proposal.region()))
                .ifPresentOrElse(
                        held -> {
                            if (!held.entry().kind().equals(proposal.after().kind())) {
                                faults.add("/template", "other-kind");
                            }
                            // Its words would be read by all who read the service.
                            if (held.entry().standing().draft()
                                    && !proposal.after().standing().draft()) {
                                faults.add("/template", "not-published");
                            }
                        },
                        () -> faults.add("/template", "unknown-reference"));
    }

    private void locationsAreOfTheRegion(Proposal<Service> proposal, Faults faults) {
        var locations = proposal.after().locations();
        for (var i = 0; i < locations.size(); i++) {
            var pointer = "/locations/" + i;
            References.inRegion(catalogue.locations(), locations.get(i), proposal, pointer, faults)
                    .filter(location ->
                            !location.validity().overlaps(proposal.after().validity()))
                    .ifPresent(gone -> faults.add(pointer, "not-in-force"));
        }
        References.distinct(locations, "/locations", faults);
    }

    private static void placesAddUp(Proposal<Service> proposal, Faults faults) {
        var availability = proposal.after().availability();
        if (availability != null
                && availability.places() != null
                && availability.free() != null
                && availability.free() > availability.places()) {
            faults.add("/availability/free", "more-than-all");
        }
    }

    /** A service may cover municipalities of other regions: employment areas cross their borders. */
    private void municipalitiesAreKnown(Proposal<Service> proposal, Faults faults) {
        var municipalities = proposal.after().municipalities();
        for (var i = 0; i < municipalities.size(); i++) {
            var known = finland.municipality(municipalities.get(i));
            if (known.isEmpty()) {
                faults.add("/municipalities/" + i, "unknown-code", "GET /api/directory/municipalities");
            } else if (isOver(known.get(), proposal)) {
                faults.add("/municipalities/" + i, "not-in-force");
            }
        }
        References.distinct(municipalities, "/municipalities", faults);
    }

    /** One that was merged stays where it was named before, so that whoever names it can still be edited. */
    private static boolean isOver(Municipality municipality, Proposal<Service> proposal) {
        var before = proposal.before();
        var last = municipality.validTo();
        return last != null
                && !(before != null && before.municipalities().contains(municipality.code()))
                && proposal.after().validity().from().isAfter(last);
    }
}
