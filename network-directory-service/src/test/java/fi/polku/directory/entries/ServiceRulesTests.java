package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.platform.mongo.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceRulesTests {

    private final Soite soite = new Soite();
    private final Held<Unit> unit = soite.anyUnit();
    private final UUID organisation = unit.entry().organisation();

    static Service service(UUID organisation, UUID unit) {
        return service(organisation, unit, "mental-health", 18, 68, List.of("272"));
    }

    private static Service service(
            UUID organisation,
            UUID unit,
            String kind,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            List<String> municipalities) {
        return new Service(
                organisation,
                unit,
                kind,
                Soite.name("Palvelu"),
                true,
                minimumAge,
                maximumAge,
                municipalities,
                null,
                ServiceDescription.NONE,
                List.of(),
                null,
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                List.of());
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var proposed = service(organisation, unit.id(), "alchemy", 68, 18, List.of("272", "000", "272"));

        assertRefused(
                () -> create(proposed),
                "/kind unknown-code",
                "/maximumAge age-inverted",
                "/municipalities/1 unknown-code",
                "/municipalities/2 repeated-value");
    }

    @Test
    void refusesAUnitOfAnotherOrganisation() {
        var other = soite.anyUnit();

        assertRefused(() -> create(service(organisation, other.id())), "/unit other-organisation");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(
                () -> create(service(Ids.next(), Ids.next())),
                "/organisation unknown-reference",
                "/unit unknown-reference");
    }

    @Test
    void mayMoveToAnotherUnitOfItsOrganisationButNotToAnotherOrganisation() {
        var created = create(service(organisation, unit.id()));
        var sister = soite.anyUnit(organisation, Validity.since(START));
        var stranger = soite.anyUnit();

        var moved = soite.editing
                .services()
                .replace(soite.editor, created.id(), 1, service(organisation, sister.id()), NOW);

        assertRefused(
                () -> soite.editing
                        .services()
                        .replace(
                                soite.editor,
                                created.id(),
                                moved.version(),
                                service(stranger.entry().organisation(), stranger.id()),
                                NOW),
                "/organisation fixed");
    }

    private Held<Service> create(Service proposed) {
        return soite.editing.services().create(soite.editor, Soite.creation(), proposed, NOW);
    }
}
