package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.util.List;

/** What every location obeys. */
final class LocationRules {

    private final Catalogue catalogue;
    private final CodeLists codes;
    private final Finland finland;

    LocationRules(Catalogue catalogue, CodeLists codes, Finland finland) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.finland = finland;
    }

    List<Rule<Location>> all() {
        return List.of(
                this::organisationStands,
                this::municipalityIsKnown,
                this::accessibilityIsKnown,
                LocationRules::hoursAreInOrder,
                this::lastsAsLongAsTheServicesThere);
    }

    private void organisationStands(Proposal<Location> proposal, Faults faults) {
        References.owner(catalogue, proposal, faults);
    }

    private void municipalityIsKnown(Proposal<Location> proposal, Faults faults) {
        var address = proposal.after().address();
        if (address != null && !finland.hasMunicipality(address.municipality())) {
            faults.add("/address/municipality", "unknown-code", "GET /api/directory/municipalities");
        }
    }

    private void accessibilityIsKnown(Proposal<Location> proposal, Faults faults) {
        var accessibility = proposal.after().accessibility();
        if (accessibility != null) {
            DescriptionRules.codes(
                    "/accessibility/features", accessibility.features(), codes.accessibilityFeatures(), faults);
        }
    }

    private static void hoursAreInOrder(Proposal<Location> proposal, Faults faults) {
        var hours = proposal.after().openingHours();
        if (hours != null) {
            hours.disorder().forEach((pointer, code) -> faults.add("/openingHours" + pointer, code));
        }
    }

    private void lastsAsLongAsTheServicesThere(Proposal<Location> proposal, Faults faults) {
        if (References.validityUnchanged(proposal)) {
            return;
        }
        var given = catalogue.services().list(Selection.where(Selection.Field.LOCATIONS, proposal.id()));
        References.surrounds(proposal.after().validity(), given, faults);
    }
}
