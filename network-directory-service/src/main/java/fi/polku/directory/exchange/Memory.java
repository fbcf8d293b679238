package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.KnownCards;
import fi.polku.directory.entries.Location;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.entries.Template;
import fi.polku.directory.entries.Unit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that the directory holds, as it was when a batch of rows was begun. */
record Memory(
        Entries<Region> regions,
        Remembered<Organisation> organisations,
        Remembered<Unit> units,
        Remembered<Location> locations,
        Remembered<Template> templates,
        Remembered<Service> services,
        Remembered<Professional> professionals,
        Remembered<Network> networks,
        Remembered<ServicePath> paths,
        Remembered<Membership> memberships,
        KnownCards cards) {

    static Memory of(Catalogue all) {
        return new Memory(
                all.regions(),
                new Remembered<>(all.organisations()),
                new Remembered<>(all.units()),
                new Remembered<>(all.locations()),
                new Remembered<>(all.templates()),
                new Remembered<>(all.services()),
                new Remembered<>(all.professionals()),
                new Remembered<>(all.networks()),
                new Remembered<>(all.paths()),
                new Remembered<>(all.memberships()),
                all.cards());
    }

    Catalogue catalogue() {
        return new Catalogue(
                regions,
                organisations,
                units,
                locations,
                templates,
                services,
                professionals,
                networks,
                paths,
                memberships,
                cards);
    }

    /** What others have written since counts from now on; all that these rows name will be asked for. */
    void lookAgain(List<Incoming> rows) {
        Stream.of(organisations, units, locations, templates, services, professionals, networks, paths, memberships)
                .forEach(Remembered::forget);
        rows.forEach(row -> {
            Optional.ofNullable(row.entry()).ifPresent(of(row.kind())::announce);
            row.kind()
                    .references()
                    .forEach((pointer, kind) -> ids(row.fields().at(pointer)).forEach(of(kind)::announce));
        });
    }

    private Remembered<?> of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisations;
            case UNIT -> units;
            case LOCATION -> locations;
            case SERVICE -> services;
            case PROFESSIONAL -> professionals;
            case NETWORK -> networks;
        };
    }

    /** What is no id is for the rules to refuse. */
    private static Stream<UUID> ids(JsonNode named) {
        var each = named.isArray() ? named.valueStream() : Stream.of(named);
        return each.map(one -> one.asString("")).filter(Bodies::isId).map(UUID::fromString);
    }
}
