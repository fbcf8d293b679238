package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Catalogues without a store. */
public final class Catalogues {

    static final UUID CARD = new UUID(0, 1);
    static final UUID FOREIGN_CARD = new UUID(0, 2);

    private Catalogues() {}

    public static Catalogue inMemory() {
        return new Catalogue(
                new InMemoryEntries<>((region, field) -> null),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                new InMemoryEntries<>(Catalogues::field),
                // One for each of two regions.
                card -> card.equals(CARD)
                        ? Optional.of(Soite.REGION)
                        : Optional.of("20").filter(_ -> card.equals(FOREIGN_CARD)));
    }

    static @Nullable Object field(Entry<?> entry, Field field) {
        return switch (entry) {
            case Organisation organisation ->
                switch (field) {
                    case KIND -> organisation.kind();
                    default -> null;
                };
            case Unit unit ->
                switch (field) {
                    case ORGANISATION -> unit.organisation();
                    default -> null;
                };
            case Service service ->
                switch (field) {
                    case ORGANISATION -> service.organisation();
                    case UNIT -> service.unit();
                    case KIND -> service.kind();
                    case NAME -> service.name().fi();
                    case TEMPLATE -> service.template();
                    case LOCATIONS -> service.locations();
                    default -> null;
                };
            case Location location ->
                switch (field) {
                    case ORGANISATION -> location.organisation();
                    default -> null;
                };
            case Template template ->
                switch (field) {
                    case ORGANISATION -> template.organisation();
                    case KIND -> template.kind();
                    default -> null;
                };
            case Professional professional ->
                switch (field) {
                    case ORGANISATION -> professional.organisation();
                    case UNIT -> professional.unit();
                    case FULL_NAME -> professional.fullName();
                    case PROFESSION -> professional.profession();
                    default -> null;
                };
            case Network network ->
                switch (field) {
                    case ORGANISATION -> network.organisation();
                    case COORDINATING_UNIT -> network.coordinatingUnit();
                    default -> null;
                };
            case ServicePath path ->
                switch (field) {
                    case ORGANISATION -> path.organisation();
                    case TARGET_GROUPS -> path.targetGroups();
                    default -> null;
                };
            case Membership membership ->
                switch (field) {
                    case ORGANISATION -> membership.organisation();
                    case UNIT -> membership.unit();
                    case ROLE -> membership.role();
                    case ISSUER -> membership.issuer();
                    case SUBJECT -> membership.subject();
                    case DUTIES -> membership.duties();
                    default -> null;
                };
        };
    }
}
