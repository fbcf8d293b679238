package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.platform.mongo.Ids;
import java.util.ArrayList;
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

    /** As after a merger: the old municipality has ended, and is part of Kokkola. */
    @Test
    void keepsAMunicipalityOfThePastWhereItWasNamedAndTakesItNowhereElse() {
        var finland = Finland.load();
        var municipalities = new ArrayList<>(finland.municipalities());
        municipalities.add(
                new Municipality("429", "18", Soite.name("Kälviä"), List.of("fi"), START.minusDays(1), "272"));
        var merged = new Finland(finland.counties(), municipalities);
        var services = Editing.of(soite.catalogue, soite.history, CodeLists.load(), merged, Turns.taken())
                .services();
        var old = soite.catalogue
                .services()
                .addIfAbsent(
                        Ids.next(), Soite.REGION, service(organisation, unit.id(), "therapy", 18, 68, List.of("429")));

        var edited = services.replace(
                soite.editor,
                old.id(),
                1,
                service(organisation, unit.id(), "therapy", 18, 70, List.of("429", "272")),
                NOW);

        assertThat(edited.version()).isEqualTo(2);
        assertRefused(
                () -> services.create(
                        soite.editor,
                        Soite.creation(),
                        service(organisation, unit.id(), "social-work", 18, 68, List.of("272", "429")),
                        NOW),
                "/municipalities/1 not-in-force");
    }

    private Held<Service> create(Service proposed) {
        return soite.editing.services().create(soite.editor, Soite.creation(), proposed, NOW);
    }
}
