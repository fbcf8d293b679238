package fi.polku.directory.entries;

/** All that the directory holds. */
public record Catalogue(
        Entries<Region> regions,
        Entries<Organisation> organisations,
        Entries<Unit> units,
        Entries<Location> locations,
        Entries<Template> templates,
        Entries<Service> services,
        Entries<Professional> professionals,
        Entries<Network> networks,
        Entries<ServicePath> paths,
        Entries<Membership> memberships,
        KnownCards cards) {}
