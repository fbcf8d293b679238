package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.platform.mongo.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftsOfThePublishedTests {

    private final Soite soite = new Soite();
    private final EditEntries<Organisation> organisations = soite.editing.organisations();
    private final Held<Organisation> published = soite.anyOrganisation();

    @Test
    void leavesTheEntryAsItIsUntilTheDraftIsPublished() {
        var drafted = draft(1, "Uusi Soite");

        assertThat(drafted.version()).isEqualTo(2);
        assertThat(drafted.entry().name().fi()).isEqualTo("Soite");
        assertThat(drafted.entry().standing().draft()).isFalse();
        assertThat(drafted.entry().facts()).isEqualTo(published.entry().facts());
        assertThat(Revision.drafted(drafted).entry().name().fi()).isEqualTo("Uusi Soite");
        assertThat(revision(drafted).changes(drafted.entry()))
                .containsExactly(new FieldChange("/name/fi", "\"Soite\"", "\"Uusi Soite\""));
    }

    @Test
    void tellsInTheHistoryWhoWroteAndWhoPublished() {
        draft(1, "Uusi Soite");
        var manager = soite.member("18", Duties.SERVICE_MANAGER);

        var now = organisations.publish(manager, published.id(), 2, NOW);

        assertThat(now.entry().name().fi()).isEqualTo("Uusi Soite");
        assertThat(now.entry().standing().revision()).isNull();
        assertThat(now.entry().facts()).extracting(Fact::name).containsExactly(FactName.CREATED, FactName.CHANGED);
        var edit = Objects.requireNonNull(now.entry().standing().lastEdit());
        assertThat(edit.by()).isEqualTo(manager.membership());
        assertThat(edit.draftedBy()).isEqualTo(soite.editor.membership());
        assertThat(edit.changes()).containsExactly(new FieldChange("/name/fi", "\"Soite\"", "\"Uusi Soite\""));
    }

    @Test
    void neverUndoesWhatWasChangedSinceTheDraftWasWritten() {
        draft(1, "Uusi Soite");
        organisations.replace(soite.admin, published.id(), 2, named("Soite hva", false), NOW);

        assertRefused(
                () -> organisations.publish(soite.editor, published.id(), 3, NOW), "/standing/draft draft-outdated");
        draft(3, "Uusi Soite");
        assertThat(organisations
                        .publish(soite.editor, published.id(), 4, NOW)
                        .entry()
                        .name()
                        .fi())
                .isEqualTo("Uusi Soite");
    }

    @Test
    void isNotOutdatedByAnAssurance() {
        draft(1, "Uusi Soite");
        organisations.assure(soite.admin, published.id(), 2, LocalDate.of(2026, 11, 20), NOW);

        var now = organisations.publish(soite.editor, published.id(), 3, NOW);

        assertThat(now.entry().name().fi()).isEqualTo("Uusi Soite");
        assertThat(now.entry().standing().assurance()).isNotNull();
    }

    @Test
    void refusesTheDraftOfWhoHasSeenAnOlderOne() {
        draft(1, "Uusi Soite");

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> draft(1, "Toinen"));
    }

    @Test
    void givesADraftUpAndKeepsNoneThatChangesNothing() {
        draft(1, "Uusi Soite");

        assertThat(organisations
                        .discardDraft(soite.editor, published.id(), 2, new Resting(soite.catalogue))
                        .entry())
                .isEqualTo(published.entry());
        assertThat(draft(3, "Soite").version()).isEqualTo(3);
        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() ->
                        organisations.discardDraft(soite.worker, published.id(), 3, new Resting(soite.catalogue)));
    }

    @Test
    void refusesADraftThatBreaksRulesButNotOneThatNamesAnotherDraft() {
        var owner = organisations.create(soite.admin, Soite.creation(), named("Omistaja", true), NOW);
        var unit = soite.anyUnit();
        var unknown = new Unit(
                unit.entry().organisation(),
                Soite.name("Verkosto"),
                new Validity(START, START.plusDays(1)),
                UUID.randomUUID(),
                Standing.proposed(true, "eternal"),
                List.of());

        assertRefused(
                () -> soite.editing.units().replace(soite.admin, unit.id(), 1, unknown, NOW),
                "/successor unknown-reference",
                "/standing/lifeCycle unknown-code");
        var ended = new Organisation(
                "wellbeing-services-county",
                Soite.name("Soite"),
                new Validity(START, START.plusDays(1)),
                owner.id(),
                Standing.proposed(true, null),
                List.of());
        organisations.replace(soite.admin, published.id(), 1, ended, NOW);
        assertRefused(() -> organisations.publish(soite.admin, published.id(), 2, NOW), "/successor not-published");
    }

    private Held<Organisation> draft(long version, String name) {
        return organisations.replace(soite.editor, published.id(), version, named(name, true), NOW);
    }

    private static Revision revision(Held<?> held) {
        return Objects.requireNonNull(
                ((Entry<?>) Objects.requireNonNull(held.entry())).standing().revision());
    }

    private static Organisation named(String name, boolean draft) {
        return new Organisation(
                "wellbeing-services-county",
                Soite.name(name),
                Validity.since(START),
                null,
                Standing.proposed(draft, null),
                List.of());
    }
}
