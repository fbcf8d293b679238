package fi.polku.directory.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Soite;
import fi.polku.directory.entries.Turns;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.entries.web.StandaloneForms;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.mongo.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Many rows are taken in together as they would be one by one. */
class BatchTests {

    private final Soite soite = new Soite();
    private final Held<Unit> unit = soite.anyUnit();
    private final Origins origins = new InMemoryOrigins();
    private final Watched<Service> services = new Watched<>(soite.catalogue.services());

    @Test
    void takesInWhatIsNewAndKnowsItAgain() {
        var rows = rows(3, "A");

        assertThat(verdicts(rows)).containsOnly(Verdict.CREATED);
        assertThat(verdicts(rows)).containsOnly(Verdict.UNCHANGED);
        assertThat(verdicts(rows(3, "B"))).containsOnly(Verdict.CHANGED);
        assertThat(rows).allSatisfy(row -> assertThat(nameEn(row)).isEqualTo("B"));
    }

    @Test
    void refusesTheSecondOfTwoRowsThatAreTheSameService() {
        var rows = List.of(row(1, "Toimintaterapia", "A"), row(2, "Toimintaterapia", "A"));

        var plans = carryOut(rows);

        assertThat(plans).extracting(Planned::verdict).containsExactly(Verdict.CREATED, Verdict.REFUSED);
        assertThat(plans.getLast().faults()).containsExactly(RowFault.at("/validFrom", "validity-overlaps"));
        assertThat(soite.catalogue.services().find(entry(rows.getLast()))).isEmpty();
    }

    @Test
    void refusesTheRowThatWouldCloseACircleOfSuccessors() {
        var rows = rows(2, "A");
        carryOut(rows);

        var plans = carryOut(
                List.of(succeededBy(rows.getFirst(), rows.getLast()), succeededBy(rows.getLast(), rows.getFirst())));

        assertThat(plans).extracting(Planned::verdict).containsExactly(Verdict.CHANGED, Verdict.REFUSED);
        assertThat(plans.getLast().faults()).containsExactly(RowFault.at("/successor", "successor-loop"));
    }

    @Test
    void asksForManyRowsAsOftenAsForFew() {
        carryOut(rows(2, "A"));
        carryOut(rows(2, "B"));
        var few = services.questions();

        carryOut(rows(60, "A"));
        carryOut(rows(60, "B"));

        assertThat(services.questions()).isEqualTo(2 * few);
    }

    @Test
    void leavesWhatAPersonWroteWhileTheRowsWereLookedAt() {
        var rows = rows(2, "A");
        carryOut(rows);
        services.beforeItWrites(() -> byHand(rows.getFirst(), "By hand"));

        var plans = carryOut(rows(2, "B"));

        assertThat(plans).extracting(Planned::verdict).containsExactly(Verdict.REFUSED, Verdict.CHANGED);
        assertThat(plans.getFirst().faults()).containsExactly(RowFault.at("", "stale-version"));
        assertThat(nameEn(rows.getFirst())).isEqualTo("By hand");
        services.beforeItWrites(() -> {});
        assertThat(verdicts(rows(2, "B"))).containsExactly(Verdict.KEPT, Verdict.UNCHANGED);
    }

    @Test
    void carriesOnWhereACrashLeftSomeWritten() {
        services.breakDownAfter(2);
        assertThatExceptionOfType(Watched.BrokenDown.class).isThrownBy(() -> carryOut(rows(4, "A")));
        services.mend();

        assertThat(verdicts(rows(4, "A")))
                .containsExactly(Verdict.UNCHANGED, Verdict.UNCHANGED, Verdict.CREATED, Verdict.CREATED);
    }

    @Test
    void losesNeitherAnEditNorItsOwnWordsToACrash() {
        var rows = rows(4, "A");
        carryOut(rows);
        services.breakDownAfter(2);
        assertThatExceptionOfType(Watched.BrokenDown.class).isThrownBy(() -> carryOut(rows(4, "B")));
        services.mend();

        assertThat(verdicts(rows(4, "C"))).containsOnly(Verdict.CHANGED);

        assertThat(edits(rows.getFirst())).containsExactly(2L, 1L);
        assertThat(edits(rows.getLast())).containsExactly(1L);
        byHand(rows.getFirst(), "B");
        assertThat(verdicts(rows(4, "D")))
                .containsExactly(Verdict.KEPT, Verdict.CHANGED, Verdict.CHANGED, Verdict.CHANGED);
    }

    @Test
    void refusesTheRowThatCouldNotBePublishedAndTakesTheOthersIn() {
        services.holdsAtMost(2_000);
        var large = row(2, "B", "B");
        large.fields().putObject("description").putObject("text").put("fi", "b".repeat(3_000));
        var rows = List.of(row(1, "A", "A"), large, row(3, "C", "C"));

        var plans = carryOut(rows);

        assertThat(plans)
                .extracting(Planned::verdict)
                .containsExactly(Verdict.CREATED, Verdict.REFUSED, Verdict.CREATED);
        assertThat(plans.get(1).faults()).containsExactly(RowFault.at("", "state-too-large", 2_000));
        assertThat(soite.catalogue.services().find(entry(large))).isEmpty();
    }

    @Test
    void knowsNothingOfTheDraftsOfOthersAndChangesNoEntryOfTheirs() {
        var draft = foreign("Luonnos", true);
        var published = foreign("Julkinen", false);
        var other = foreign("Toinen", false);

        var plans = carryOut(List.of(
                row(1, "A", "A"), naming(draft, "Kaapattu"), naming(published, "Kaapattu"), naming(other, "Toinen")));

        assertThat(plans)
                .extracting(Planned::faults)
                .containsExactly(
                        List.of(),
                        List.of(RowFault.at("/id", "unknown-reference")),
                        List.of(RowFault.at("", "other-region")),
                        List.of(RowFault.at("", "other-region")));
    }

    private List<Verdict> verdicts(List<Incoming> rows) {
        return carryOut(rows).stream().map(Planned::verdict).toList();
    }

    /** As every pass through a file does it, with desks of its own. */
    private List<Planned<?>> carryOut(List<Incoming> rows) {
        var order = new ImportOrder("csv", "lahde", Kind.SERVICE, false, false, null, null, ImportOrder.Defaults.NONE);
        var session = new Session(Ids.next(), soite.editor.importing("lahde"), order, Soite.NOW, false);
        var all = soite.catalogue;
        var watched = new Catalogue(
                all.regions(),
                all.organisations(),
                all.units(),
                all.locations(),
                all.templates(),
                services,
                all.professionals(),
                all.networks(),
                all.paths(),
                all.memberships(),
                all.cards());
        var desks = Desks.real(
                watched, soite.history, CodeLists.load(), Finland.load(), StandaloneForms.all(), Turns.taken());
        return new Batch(desks, origins, session).carryOut(rows);
    }

    private List<Incoming> rows(int count, String nameEn) {
        return IntStream.range(0, count)
                .mapToObj(number -> row(number, "Palvelu " + number, nameEn))
                .toList();
    }

    private Incoming row(int number, String name, String nameEn) {
        ObjectNode fields = Bodies.empty();
        fields.put("organisation", unit.entry().organisation().toString());
        fields.put("unit", unit.id().toString());
        fields.put("kind", "therapy");
        fields.put("referralNeeded", false);
        fields.put("validFrom", Soite.START.toString());
        fields.putObject("name").put("fi", name).put("en", nameEn);
        var id = Ids.derived("batch", Integer.toString(number));
        return new Incoming(Integer.toString(number), Kind.SERVICE, id, "p" + number, null, fields, List.of());
    }

    /** A service of another region. */
    private UUID foreign(String name, boolean draft) {
        var owner = soite.editing
                .organisations()
                .create(
                        soite.foreigner,
                        Soite.creation(),
                        Soite.organisation(Validity.since(Soite.START), null),
                        Soite.NOW);
        var unit = soite.editing
                .units()
                .create(
                        soite.foreigner,
                        Soite.creation(),
                        Soite.unit(owner.id(), Validity.since(Soite.START)),
                        Soite.NOW);
        var body = row(9, name, "Foreign").fields();
        body.put("organisation", owner.id().toString());
        body.put("unit", unit.id().toString());
        body.putObject("standing").put("draft", draft);
        return soite.editing
                .services()
                .create(
                        soite.foreigner,
                        Soite.creation(),
                        StandaloneForms.all().services().read(body),
                        Soite.NOW)
                .id();
    }

    /** As whoever has taken a table out of the directory would write it. */
    private static Incoming naming(UUID id, String name) {
        var fields = Bodies.empty();
        fields.putObject("name").put("fi", name).put("en", "Foreign");
        return new Incoming(id.toString(), Kind.SERVICE, id, null, 1L, fields, List.of());
    }

    private static Incoming succeededBy(Incoming row, Incoming heir) {
        var fields = row.fields().deepCopy();
        fields.put("validTo", Soite.START.plusYears(1).toString());
        fields.put("successor", entry(heir).toString());
        return new Incoming(
                row.place(), row.kind(), row.entry(), row.externalId(), row.version(), fields, row.faults());
    }

    private void byHand(Incoming row, String nameEn) {
        var seen = find(row);
        var form = StandaloneForms.all().services();
        var body = form.write(seen.entry());
        body.withObjectProperty("name").put("en", nameEn);
        soite.editing.services().replace(soite.editor, seen.id(), seen.version(), form.read(body), Soite.NOW);
    }

    private @Nullable String nameEn(Incoming row) {
        return find(row).entry().name().en();
    }

    private List<Long> edits(Incoming row) {
        return soite.history.of(entry(row), Long.MAX_VALUE, 10).stream()
                .map(Edit::version)
                .toList();
    }

    private Held<Service> find(Incoming row) {
        return soite.catalogue.services().find(entry(row)).orElseThrow();
    }

    private static UUID entry(Incoming row) {
        return requireNonNull(row.entry());
    }
}
