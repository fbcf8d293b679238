package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Soite soite = new Soite();
    private final EditEntries<Organisation> organisations = soite.editing.organisations();
    private final EveryKind everyKind = new EveryKind(soite.catalogue, soite.editing, soite.history);

    @Test
    void tellsOfEachEditWhoChangedWhatFromWhatToWhat() {
        var created = organisations.create(soite.admin, Soite.creation(), named("Soite", null), NOW);
        organisations.replace(soite.editor, created.id(), 1, named("Soite hva", null), NOW.plusSeconds(1));
        organisations.replace(soite.admin, created.id(), 2, named("Soite hva", "pilot"), NOW.plusSeconds(2));

        var history = history(created.id());

        assertThat(history).extracting(Edit::version).containsExactly(3L, 2L, 1L);
        assertThat(history)
                .extracting(Edit::by)
                .containsExactly(soite.admin.membership(), soite.editor.membership(), soite.admin.membership());
        assertThat(history.get(0).changes()).containsExactly(new FieldChange("/standing/lifeCycle", null, "\"pilot\""));
        assertThat(history.get(1).changes()).containsExactly(new FieldChange("/name/fi", "\"Soite\"", "\"Soite hva\""));
        assertThat(history.get(2).changes()).isEmpty();
    }

    @Test
    void namesTheDaysInTheHistoryAsTheyAreNamedOutside() {
        var created = organisations.create(soite.admin, Soite.creation(), named("Soite", null), NOW);
        var ended = new Organisation(
                "other", Soite.name("Soite"), new Validity(START, TODAY), null, Standing.PUBLISHED, List.of());

        organisations.replace(soite.admin, created.id(), 1, ended, NOW);

        assertThat(history(created.id()).getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder("/kind", "/validTo");
    }

    @Test
    void showsADraftToItsOwnersOnly() {
        var draft = organisations.create(soite.admin, Soite.creation(), draft("Luonnos"), NOW);

        assertThat(soite.editor.sees(draft)).isTrue();
        assertThat(soite.member("18", Duties.SERVICE_MANAGER).sees(draft)).isTrue();
        assertThat(soite.worker.sees(draft)).isFalse();
        assertThat(soite.foreigner.sees(draft)).isFalse();
        assertThat(everyKind.find(soite.foreigner, draft.id())).isEmpty();
    }

    @Test
    void leavesADraftADraftWhenItIsEdited() {
        var draft = organisations.create(soite.admin, Soite.creation(), draft("Luonnos"), NOW);

        var edited = organisations.replace(soite.admin, draft.id(), 1, named("Uusi nimi", null), NOW);

        assertThat(edited.entry().standing().draft()).isTrue();
    }

    @Test
    void publishesADraftOnce() {
        var draft = organisations.create(soite.admin, Soite.creation(), draft("Luonnos"), NOW);
        var manager = soite.member("18", Duties.SERVICE_MANAGER);

        var published = organisations.publish(manager, draft.id(), 1, NOW);

        assertThat(soite.worker.sees(published)).isTrue();
        assertThat(published.entry().facts())
                .extracting(Fact::name)
                .containsExactly(FactName.CREATED, FactName.PUBLISHED);
        assertThat(organisations.publish(manager, draft.id(), 2, NOW)).isEqualTo(published);
        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() -> organisations.publish(soite.worker, draft.id(), 2, NOW));
    }

    @Test
    void showsWhatWasWrittenBeforeThePublicationToTheOwnersAlone() {
        var draft = organisations.create(soite.admin, Soite.creation(), draft("Salainen"), NOW);
        organisations.replace(soite.admin, draft.id(), 1, named("Julkinen", null), NOW);
        organisations.publish(soite.admin, draft.id(), 2, NOW);

        assertThat(versions(soite.admin, draft.id())).containsExactly(3L, 2L, 1L);
        assertThat(versions(soite.foreigner, draft.id())).containsExactly(3L);
        organisations.replace(soite.admin, draft.id(), 3, named("Uusi", null), NOW);
        assertThat(versions(soite.foreigner, draft.id())).containsExactly(4L, 3L);
        var everPublished = soite.anyOrganisation();
        assertThat(versions(soite.foreigner, everPublished.id())).containsExactly(1L);
    }

    @Test
    void doesNotLetWhatIsPublishedNameADraft() {
        var draft = organisations.create(soite.admin, Soite.creation(), draft("Luonnos"), NOW);

        assertRefused(() -> soite.anyUnit(draft.id(), Validity.since(START)), "/organisation not-published");
    }

    @Test
    void takesAHumansWordAndKeepsItThroughEdits() {
        var created = soite.anyOrganisation();

        var assured = organisations.assure(soite.editor, created.id(), 1, TODAY, NOW);
        var edited = organisations.replace(soite.admin, created.id(), 2, named("Toinen", null), NOW);

        var word = new Assurance(TODAY, soite.editor.membership());
        assertThat(assured.entry().standing().assurance()).isEqualTo(word);
        assertThat(edited.entry().standing().assurance()).isEqualTo(word);
    }

    @Test
    void takesNoWordForADayToCome() {
        var created = soite.anyOrganisation();

        assertRefused(
                () -> organisations.assure(soite.editor, created.id(), 1, TODAY.plusDays(1), NOW), "/on in-future");
    }

    @Test
    void refusesALifeCycleThatNobodyKnowsAndTextThatIsMoreThanWords() {
        assertRefused(
                () -> organisations.create(
                        soite.admin, Soite.creation(), named("<script>alert(1)</script>", "eternal"), NOW),
                "/name/fi not-plain-text",
                "/standing/lifeCycle unknown-code");
    }

    private List<Edit> history(UUID id) {
        return history(soite.admin, id);
    }

    private List<Long> versions(Editor reader, UUID id) {
        return history(reader, id).stream().map(Edit::version).toList();
    }

    private List<Edit> history(Editor reader, UUID id) {
        return everyKind.history(reader, everyKind.find(reader, id).orElseThrow(), Long.MAX_VALUE, 10);
    }

    private static Organisation named(String name, @Nullable String lifeCycle) {
        return organisation(name, Standing.proposed(false, lifeCycle));
    }

    private static Organisation draft(String name) {
        return organisation(name, Standing.proposed(true, null));
    }

    private static Organisation organisation(String name, Standing standing) {
        return new Organisation(
                "wellbeing-services-county", Soite.name(name), Validity.since(START), null, standing, List.of());
    }
}
