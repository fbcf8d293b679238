package fi.polku.directory.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Catalogues;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.FactName;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Histories;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Regions;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Turns;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.opening.RegionToOpen.Admin;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Name;
import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** What the operator may still change in a region that is open. */
class OpenedRegionTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FIRST = "https://id.soite.example";
    private static final String SECOND = "https://id.kela.example";
    private static final UUID ORGANISATION = Ids.derived("region-organisation", "18");

    private final Catalogue catalogue = Catalogues.inMemory();
    private final BindIssuer bindIssuer = new BindIssuer(catalogue);
    private final AddAdmin addAdmin = new AddAdmin(
            catalogue,
            Editing.of(catalogue, Histories.inMemory(), CodeLists.load(), Finland.load(), Turns.taken())
                    .memberships());

    @BeforeEach
    void open() {
        var name = new Name("Soite", null, null);
        new OpenRegions(catalogue, new FileRules(Finland.load(), CodeLists.load()))
                .open(
                        List.of(new RegionToOpen(
                                "18",
                                FIRST,
                                new RegionToOpen.FirstOrganisation("wellbeing-services-county", name),
                                new RegionToOpen.FirstUnit(name),
                                new Admin("kp-admin", "Aino Aluevaara"),
                                null)),
                        NOW,
                        TODAY);
    }

    @Test
    void bindsAnotherIssuerToSomeOrganisationsAndThenToAll() {
        bind(SECOND, ORGANISATION);
        assertThat(region().binds(SECOND, ORGANISATION)).isTrue();
        assertThat(region().binds(SECOND, Ids.next())).isFalse();

        bind(SECOND, null);

        assertThat(region().binds(SECOND, Ids.next())).isTrue();
        assertThat(region().binds(FIRST, ORGANISATION)).isTrue();
        assertThat(region().facts())
                .extracting(fact -> fact.name())
                .containsExactly(FactName.CREATED, FactName.CHANGED, FactName.CHANGED);
    }

    @Test
    void saysWhereItChangesNothing() {
        assertThat(bind(FIRST, ORGANISATION)).singleElement().asString().contains("nothing changed");
        assertThat(unbind(SECOND, null)).singleElement().asString().contains("nothing changed");
        assertThat(region().facts()).hasSize(1);
    }

    @Test
    void takesABindingAwayButNotTheLast() {
        bind(SECOND, ORGANISATION);

        unbind(SECOND, ORGANISATION);

        assertThat(region().binds(SECOND, ORGANISATION)).isFalse();
        assertRefused(() -> unbind(FIRST, null), "at least one issuer");
        assertRefused(() -> unbind(FIRST, ORGANISATION), "bound to all of the region");
        assertThat(region().binds(FIRST, ORGANISATION)).isTrue();
    }

    @Test
    void bindsNothingThatIsNotThere() {
        assertRefused(() -> bind(SECOND, Ids.next()), "has no organisation");
        assertRefused(
                () -> bindIssuer.done(asked("--polku.region=20", "--polku.issuer=" + SECOND), NOW), "is not open");
        assertRefused(() -> asked("--polku.region=18"), "--polku.issuer=");
        assertRefused(
                () -> asked("--polku.region=18", "--polku.issuer=" + SECOND, "--polku.organisations=x"),
                "No organisation has such an id");
    }

    @Test
    void makesSomebodyAnAdminOnceWhereTheLastOneIsGone() {
        var told = addAdmin.done(List.of(admin(FIRST, "kp-uusi", null)), NOW, TODAY);
        var again = addAdmin.done(List.of(admin(FIRST, "kp-uusi", null)), NOW, TODAY);

        assertThat(told).singleElement().asString().contains("has an administrator");
        assertThat(again).singleElement().asString().contains("nothing changed");
        var added = catalogue.memberships().list(Selection.everything()).stream()
                .filter(held -> held.entry().subject().equals("kp-uusi"))
                .toList();
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().region()).isEqualTo("18");
        assertThat(added.getFirst().entry().duties()).containsExactly("region-admin");
        assertThat(added.getFirst().entry().validity()).isEqualTo(Validity.since(TODAY));
        assertThat(added.getFirst().entry().facts()).hasSize(1);
    }

    @Test
    void keepsToTheRulesOfMemberships() {
        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(() -> addAdmin.done(List.of(admin(SECOND, "kp-uusi", null)), NOW, TODAY))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::code).containsExactly("issuer-not-bound"));
        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(() -> addAdmin.done(List.of(admin(FIRST, "kp-uusi", Ids.next())), NOW, TODAY));
        assertRefused(() -> addAdmin.done(List.of(admin(FIRST, " ", null)), NOW, TODAY), "admin.subject is missing");
        assertThat(catalogue.memberships().list(Selection.everything())).hasSize(1);
    }

    private List<String> bind(String issuer, @Nullable UUID organisation) {
        return bindIssuer.done(asked(options(issuer, organisation).toArray(String[]::new)), NOW);
    }

    private List<String> unbind(String issuer, @Nullable UUID organisation) {
        var options = Stream.concat(options(issuer, organisation), Stream.of("--polku.remove"));
        return bindIssuer.done(asked(options.toArray(String[]::new)), NOW);
    }

    private static Stream<String> options(String issuer, @Nullable UUID organisation) {
        return Stream.of(
                "--polku.region=18",
                "--polku.issuer=" + issuer,
                organisation == null ? "--other" : "--polku.organisations=" + organisation);
    }

    private static IssuerToBind asked(String... options) {
        return IssuerToBind.of(new DefaultApplicationArguments(options));
    }

    private static AdminToAdd admin(String issuer, String subject, @Nullable UUID unit) {
        return new AdminToAdd("18", issuer, new Admin(subject, "Uuno Uusi"), unit, null);
    }

    private Region region() {
        return catalogue.regions().find(Regions.idOf("18")).orElseThrow().entry();
    }

    private static void assertRefused(Runnable work, String reason) {
        assertThatExceptionOfType(OpeningRefused.class).isThrownBy(work::run).withMessageContaining(reason);
    }
}
