package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;

/** All that may be done to the directory, each kind of entry with its writers and its rules. */
public record Editing(
        EditEntries<Organisation> organisations,
        EditEntries<Unit> units,
        EditEntries<Service> services,
        EditEntries<Network> networks,
        KeepMemberships memberships) {

    public static Editing of(Catalogue catalogue, CodeLists codes, Finland finland) {
        var organisations = new OrganisationRules(catalogue, codes).all();
        var units = new UnitRules(catalogue).all();
        var services = new ServiceRules(catalogue, codes, finland).all();
        var networks = new NetworkRules(catalogue, codes).all();
        var memberships = new MembershipRules(catalogue, codes).all();
        return new Editing(
                new EditEntries<>(catalogue.organisations(), Duties.OF_BOTH, organisations),
                new EditEntries<>(catalogue.units(), Duties.OF_BOTH, units),
                new EditEntries<>(catalogue.services(), Duties.OF_EDITORS, services),
                new EditEntries<>(catalogue.networks(), Duties.OF_BOTH, networks),
                new KeepMemberships(
                        catalogue, new EditEntries<>(catalogue.memberships(), Duties.OF_ADMINS, memberships)));
    }
}
