package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;

/** All that may be done to the directory, each kind of entry with its writers and its rules. */
public record Editing(
        EditEntries<Organisation> organisations,
        EditEntries<Unit> units,
        EditEntries<Location> locations,
        EditEntries<Template> templates,
        EditEntries<Service> services,
        EditEntries<Professional> professionals,
        EditEntries<Network> networks,
        EditEntries<ServicePath> paths,
        KeepSubstitutes substitutes,
        KeepMemberships memberships) {

    public static Editing of(Catalogue catalogue, History history, CodeLists codes, Finland finland, Turns turns) {
        var common = new CommonRules(new WellFormed(), codes);
        var descriptions = new DescriptionRules(codes);
        var organisations = common.and(catalogue.organisations(), new OrganisationRules(catalogue, codes).all());
        var units = common.and(catalogue.units(), new UnitRules(catalogue).all());
        var locations = common.and(catalogue.locations(), new LocationRules(catalogue, codes, finland).all());
        var templates = common.and(catalogue.templates(), new TemplateRules(catalogue, codes, descriptions).all());
        var services =
                common.and(catalogue.services(), new ServiceRules(catalogue, codes, finland, descriptions).all());
        var professionals = common.and(catalogue.professionals(), new ProfessionalRules(catalogue, codes).all());
        var networks = common.and(catalogue.networks(), new NetworkRules(catalogue, codes).all());
        var paths = common.and(catalogue.paths(), new PathRules(catalogue, codes).all());
        var memberships = common.and(catalogue.memberships(), new MembershipRules(catalogue, codes).all());
        var editNetworks = new EditEntries<>(catalogue.networks(), history, Duties.OF_BOTH, networks, turns);
        return new Editing(
                new EditEntries<>(catalogue.organisations(), history, Duties.OF_BOTH, organisations, turns),
                new EditEntries<>(catalogue.units(), history, Duties.OF_BOTH, units, turns),
                new EditEntries<>(catalogue.locations(), history, Duties.OF_BOTH, locations, turns),
                new EditEntries<>(catalogue.templates(), history, Duties.OF_EDITORS, templates, turns),
                new EditEntries<>(catalogue.services(), history, Duties.OF_EDITORS, services, turns),
                new EditEntries<>(catalogue.professionals(), history, Duties.OF_BOTH, professionals, turns),
                editNetworks,
                new EditEntries<>(catalogue.paths(), history, Duties.OF_EDITORS, paths, turns),
                new KeepSubstitutes(editNetworks),
                new KeepMemberships(
                        catalogue,
                        new EditEntries<>(catalogue.memberships(), history, Duties.OF_ADMINS, memberships, turns)));
    }
}
