package fi.polku.directory.entries;

/** All that the directory holds. */
public record Catalogue(
        Entries<Region> regions,
        Entries<Organisation> organisations,
        Entries<Unit> units,
        Entries<Service> services,
        Entries<Network> networks,
        Entries<Membership> memberships) {}
