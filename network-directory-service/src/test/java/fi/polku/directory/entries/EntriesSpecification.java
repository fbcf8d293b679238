package fi.polku.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** What every keeper of entries promises, with a store and without. */
interface EntriesSpecification {

    /** Where nobody exports what has no organisation. */
    String FAR_REGION = "05";

    Catalogue catalogue();

    @Test
    default void keepsAnEntryAsItWasGiven() {
        var membership = new Membership(
                Soite.ISSUER,
                "kp-te",
                "Tiina Teeri",
                Ids.next(),
                Ids.next(),
                "te-expert",
                List.of("analyst"),
                new Validity(Soite.START, Soite.START.plusDays(1)),
                Standing.PUBLISHED,
                List.of(new Fact(1, FactName.CREATED, Soite.NOW, null)));

        var added = catalogue().memberships().add(Soite.creation(), "18", membership);

        assertThat(catalogue().memberships().find(added.id())).contains(added);
        assertThat(added.entry()).isEqualTo(membership);
        assertThat(added.region()).isEqualTo("18");
        assertThat(added.version()).isEqualTo(1);
    }

    @Test
    default void answersARepeatedCreationWithWhatIsThere() {
        var creation = Soite.creation();
        var first = organisations().add(creation, "18", anyOrganisation());

        assertThat(organisations().add(creation, "18", anyOrganisation())).isEqualTo(first);
        assertThatExceptionOfType(IdempotencyConflict.class)
                .isThrownBy(() -> organisations().add(new Creation(creation.id(), "another"), "18", anyOrganisation()));
    }

    @Test
    default void leavesADerivedEntryAsItIs() {
        var id = Ids.next();
        var first = organisations().addIfAbsent(id, "18", anyOrganisation());
        var changed = organisations().replace(first, Soite.organisation(Validity.since(Soite.START), Ids.next()));

        assertThat(organisations().addIfAbsent(id, "18", anyOrganisation())).isEqualTo(changed);
    }

    @Test
    default void replacesOnlyTheVersionThatWasSeen() {
        var seen = organisations().add(Soite.creation(), "18", anyOrganisation());
        LongSupplier replace = () -> organisations()
                .replace(seen, Soite.organisation(Validity.since(Soite.START), null))
                .version();

        assertThat(replace.getAsLong()).isEqualTo(2);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(replace::getAsLong);
    }

    @Test
    default void listsInPagesWhatIsSelected() {
        var organisation = Ids.next();
        var wanted = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) {
            wanted.add(addUnit(organisation, "18", Validity.since(Soite.START)).id());
        }
        addUnit(organisation, "20", Validity.since(Soite.START));
        addUnit(Ids.next(), "18", Validity.since(Soite.START));
        addUnit(organisation, "18", Validity.since(Soite.START.plusDays(1)));
        addUnit(organisation, "18", new Validity(Soite.START.minusDays(1), Soite.START.minusDays(1)));
        var selection =
                Selection.where(Field.ORGANISATION, organisation).inRegion("18").onDay(Soite.START);

        var found = new ArrayList<UUID>();
        List<Held<Unit>> page = catalogue().units().list(selection.page(null, 2));
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            page.forEach(held -> found.add(held.id()));
            page = catalogue().units().list(selection.page(found.getLast(), 2));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    default void findsWhoCarriesADuty() {
        var unit = Ids.next();
        catalogue().memberships().add(Soite.creation(), "18", member(unit, "a", List.of("analyst", "region-admin")));
        catalogue().memberships().add(Soite.creation(), "18", member(unit, "b", List.of("analyst")));

        var admins = Selection.where(Field.DUTIES, "region-admin").and(Field.UNIT, unit);

        assertThat(catalogue().memberships().list(admins))
                .singleElement()
                .extracting(held -> held.entry().subject())
                .isEqualTo("a");
    }

    @Test
    default void findsManyThatThereAre() {
        var first = organisations().add(Soite.creation(), "18", anyOrganisation());
        var second = organisations().add(Soite.creation(), "20", anyOrganisation());

        assertThat(organisations().findAll(List.of(first.id(), Ids.next(), second.id(), first.id())))
                .containsExactlyInAnyOrder(first, second);
        assertThat(organisations().findAll(List.of())).isEmpty();
    }

    @Test
    default void listsWhatIsTheSameAsAnyOfThese() {
        var unit = Ids.next();
        var wanted = List.of(service(unit, "A"), service(unit, "B"), service(Ids.next(), "A"));
        var there = wanted.stream()
                .map(service -> catalogue().services().add(Soite.creation(), FAR_REGION, service))
                .toList();
        catalogue().services().add(Soite.creation(), FAR_REGION, service(unit, "C"));
        catalogue().services().add(Soite.creation(), FAR_REGION, service(Ids.next(), "B"));

        var same = wanted.stream().flatMap(service -> service.same().stream()).toList();

        assertThat(catalogue().services().listAround(same)).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    default void addsAndReplacesManyInOneGo() {
        var additions = List.of(
                new Addition<>(Soite.creation(), "18", anyOrganisation()),
                new Addition<>(Soite.creation(), "18", anyOrganisation()));
        organisations().addAll(additions);
        var added = organisations()
                .findAll(additions.stream().map(one -> one.creation().id()).toList());
        var ended = Soite.organisation(new Validity(Soite.START, Soite.START), null);
        var quicker = organisations().replace(added.getFirst(), ended);

        var stale = organisations()
                .replaceAll(added.stream()
                        .map(held -> new Replacement<>(held, ended))
                        .toList());

        assertThat(added).extracting(Held::version).containsExactly(1L, 1L);
        assertThat(stale).containsExactly(quicker.id());
        assertThat(organisations().find(quicker.id())).contains(quicker);
        var other = organisations().find(added.getLast().id()).orElseThrow();
        assertThat(other.version()).isEqualTo(2);
        assertThat(other.entry()).isEqualTo(ended);
    }

    private static Service service(UUID unit, String name) {
        return new Service(
                Ids.next(),
                unit,
                "therapy",
                Soite.name(name),
                false,
                null,
                null,
                List.of(),
                null,
                ServiceDescription.NONE,
                List.of(),
                null,
                Validity.since(Soite.START),
                null,
                Standing.PUBLISHED,
                List.of());
    }

    private Entries<Organisation> organisations() {
        return catalogue().organisations();
    }

    private static Organisation anyOrganisation() {
        return Soite.organisation(Validity.since(Soite.START), null);
    }

    private Held<Unit> addUnit(UUID organisation, String region, Validity validity) {
        return catalogue().units().add(Soite.creation(), region, Soite.unit(organisation, validity));
    }

    private static Membership member(UUID unit, String subject, List<String> duties) {
        var validity = Validity.since(Soite.START);
        return new Membership(
                Soite.ISSUER,
                subject,
                "Tiina Teeri",
                Ids.next(),
                unit,
                "te-expert",
                duties,
                validity,
                Standing.PUBLISHED,
                List.of());
    }
}
