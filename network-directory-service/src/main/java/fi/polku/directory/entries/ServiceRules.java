package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.util.List;

/** What every service obeys. */
final class ServiceRules {

    private final Catalogue catalogue;
    private final CodeLists codes;
    private final Finland finland;

    ServiceRules(Catalogue catalogue, CodeLists codes, Finland finland) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.finland = finland;
    }

    List<Rule<Service>> all() {
        return List.of(
                this::kindIsKnown,
                ServiceRules::organisationIsFixed,
                this::unitIsOfItsOrganisation,
                ServiceRules::agesAreInOrder,
                this::municipalitiesAreKnown);
    }

    private void kindIsKnown(Proposal<Service> proposal, Faults faults) {
        References.code(proposal.after().kind(), codes.serviceKinds().codes(), "/kind", faults);
    }

    private static void organisationIsFixed(Proposal<Service> proposal, Faults faults) {
        var before = proposal.before();
        if (before != null && !before.organisation().equals(proposal.after().organisation())) {
            faults.add("/organisation", "fixed");
        }
    }

    private void unitIsOfItsOrganisation(Proposal<Service> proposal, Faults faults) {
        var service = proposal.after();
        References.unitOf(catalogue, service.organisation(), service.unit(), proposal.region(), "/unit", faults)
                .ifPresent(unit -> References.within(service.validity(), unit.validity(), faults));
    }

    private static void agesAreInOrder(Proposal<Service> proposal, Faults faults) {
        var youngest = proposal.after().minimumAge();
        var oldest = proposal.after().maximumAge();
        if (youngest != null && oldest != null && youngest > oldest) {
            faults.add("/maximumAge", "age-inverted");
        }
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
