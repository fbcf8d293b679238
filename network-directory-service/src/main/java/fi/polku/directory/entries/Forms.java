package fi.polku.directory.entries;

/** The forms of all that may come from files. Memberships may not: who acts for whom is granted one by one. */
public record Forms(
        Form<Organisation> organisations,
        Form<Unit> units,
        Form<Location> locations,
        Form<Service> services,
        Form<Professional> professionals,
        Form<Network> networks) {}
