package fi.polku.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Soite;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.mongo.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Between the origin and the entry a crash may fall: whichever value is there then has to count as the source's. */
class StepTests {

    private static final UUID ID = Ids.next();
    private static final String NAME = "/name/fi";

    private final Soite soite = new Soite();
    private final Editor editor = soite.editor;
    private final Session session = new Session(
            Ids.next(),
            editor,
            new ImportOrder("csv", "lahde", Kind.ORGANISATION, false, false, null, null, ImportOrder.Defaults.NONE),
            Soite.NOW,
            false);
    private final Organisation organisation = Soite.organisation(Validity.since(Soite.START), null);

    @Test
    void countsOldAndNewAsTheSourcesWhileItWrites() {
        var known = new Origin(ID, "lahde", "a", Ids.next(), Soite.NOW, Map.of(Origins.key(NAME), List.of("old")));

        var before = step(known, "new").before(session).orElseThrow();
        var after = step(known, "new").after(session).orElseThrow();

        assertThat(before.gave(NAME, "old")).isTrue();
        assertThat(before.gave(NAME, "new")).isTrue();
        assertThat(after.gave(NAME, "old")).isFalse();
        assertThat(after.gave(NAME, "new")).isTrue();
    }

    @Test
    void remembersANewEntryOnceAndBeforeItIsWritten() {
        var row = new Incoming("2", Kind.ORGANISATION, ID, "a", null, Bodies.empty(), List.of());
        var plan = new Planned<>(row, ID, null, organisation, Map.of(NAME, "new"), List.of(NAME), List.of(), List.of());
        var step = new Step<>(desk(), plan, null);

        assertThat(step.before(session).orElseThrow().gave(NAME, "new")).isTrue();
        assertThat(step.after(session)).isEmpty();
    }

    @Test
    void remembersNothingOfARowThatIsAPersonsEdit() {
        var row = new Incoming("2", Kind.ORGANISATION, ID, null, 1L, Bodies.empty(), List.of());
        var step = step(null, row, "new");

        assertThat(step.before(session)).isEmpty();
        assertThat(step.after(session)).isEmpty();
    }

    private Step<Organisation> step(Origin known, String fingerprint) {
        var row = new Incoming("2", Kind.ORGANISATION, ID, "a", null, Bodies.empty(), List.of());
        return step(known, row, fingerprint);
    }

    private Step<Organisation> step(@Nullable Origin known, Incoming row, String fingerprint) {
        var seen = new Held<>(ID, 1, Soite.REGION, organisation);
        var plan = new Planned<>(
                row, ID, seen, organisation, Map.of(NAME, fingerprint), List.of(NAME), List.of(), List.of());
        return new Step<>(desk(), plan, known);
    }

    /** Nothing is written here, so its form is never asked. */
    private Desk<Organisation> desk() {
        return new Desk<>(
                soite.catalogue.organisations(),
                soite.editing.organisations(),
                new Form<>() {
                    @Override
                    public Organisation read(ObjectNode body) {
                        return organisation;
                    }

                    @Override
                    public ObjectNode write(Organisation entry) {
                        return Bodies.empty();
                    }

                    @Override
                    public List<Column> columns() {
                        return List.of();
                    }
                },
                _ -> {});
    }
}
