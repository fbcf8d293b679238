package fi.polku.directory.entries;

import tools.jackson.databind.node.ObjectNode;

/** The forms of all that may come from files, or wait as drafts. Memberships may not: who acts for whom is granted one by one. */
public record Forms(
        Form<Organisation> organisations,
        Form<Unit> units,
        Form<Location> locations,
        Form<Template> templates,
        Form<Service> services,
        Form<Professional> professionals,
        Form<Network> networks,
        Form<ServicePath> paths) {

    /** The body that describes an entry. */
    public ObjectNode write(Entry<?> entry) {
        return switch (entry) {
            case Organisation organisation -> organisations.write(organisation);
            case Unit unit -> units.write(unit);
            case Location location -> locations.write(location);
            case Template template -> templates.write(template);
            case Service service -> services.write(service);
            case Professional professional -> professionals.write(professional);
            case Network network -> networks.write(network);
            case ServicePath path -> paths.write(path);
            case Membership _ -> throw new IllegalArgumentException("Memberships have no form");
        };
    }
}
