package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
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
                this::isNotThereAlready,
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

    /** The same service of the same unit under the same name is one entry, not two at a time. */
    private void isNotThereAlready(Proposal<Service> proposal, Faults faults) {
        var service = proposal.after();
        var same = Selection.where(Field.UNIT, service.unit())
                .and(Field.KIND, service.kind())
                .and(Field.NAME, service.name().fi());
        References.alone(proposal, catalogue.services().list(same), faults);
    }

    /** A service may cover municipalities of other regions: employment areas cross their borders. */
    private void municipalitiesAreKnown(Proposal<Service> proposal, Faults faults) {
        var municipalities = proposal.after().municipalities();
        for (var i = 0; i < municipalities.size(); i++) {
            if (!finland.hasMunicipality(municipalities.get(i))) {
                faults.add("/municipalities/" + i, "unknown-code", "GET /api/directory/municipalities");
            }
        }
        References.distinct(municipalities, "/municipalities", faults);
    }
}
