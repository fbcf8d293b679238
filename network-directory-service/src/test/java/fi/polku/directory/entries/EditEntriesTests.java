package fi.polku.directory.entries;

import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fi.polku.directory.entries.EditForbidden.Reason;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditEntriesTests {

    private final Soite soite = new Soite();
    private final EditEntries<Organisation> organisations = soite.editing.organisations();

    @Test
    void createsAnEntryInTheEditorsRegionWithItsFirstFact() {
        var created = soite.anyOrganisation();

        assertThat(created.region()).isEqualTo("18");
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.entry().facts()).containsExactly(new Fact(1, FactName.CREATED, NOW, soite.ownUnit));
    }

    @Test
    void numbersTheFactsOfAnEntryAsTheyHappen() {
        var created = soite.anyOrganisation();
        var renamed = new Organisation(
                "municipality",
                Soite.name("Kokkola"),
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                created.entry().facts());
        var changed = organisations.replace(soite.editor, created.id(), 1, renamed, NOW);
        var ended = organisations.replace(
                soite.editor, created.id(), 2, Soite.organisation(new Validity(START, START), null), NOW);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(ended.entry().facts())
                .extracting(Fact::sequence, Fact::name)
                .containsExactly(tuple(1L, FactName.CREATED), tuple(2L, FactName.CHANGED), tuple(3L, FactName.ENDED));
    }

    @Test
    void leavesAnEntryAloneWhenNothingOfItChanges() {
        var created = soite.anyOrganisation();

        var same = organisations.replace(
                soite.admin, created.id(), 1, Soite.organisation(Validity.since(START), null), NOW.plusSeconds(9));

        assertThat(same).isEqualTo(created);
    }

    @Test
    void refusesAnEditorOfAnotherRegion() {
        var created = soite.anyOrganisation();

        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() -> organisations.replace(soite.foreigner, created.id(), 1, created.entry(), NOW))
                .returns(Reason.OTHER_REGION, EditForbidden::reason);
        assertThat(organisations.mayChange(soite.foreigner, created)).isFalse();
    }

    @Test
    void refusesWhoHasNoDutyToWrite() {
        var proposed = Soite.organisation(Validity.since(START), null);

        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() -> organisations.create(soite.worker, Soite.creation(), proposed, NOW))
                .returns(Reason.DUTY_MISSING, EditForbidden::reason);
        assertThat(soite.catalogue.organisations().list(Selection.everything())).isEmpty();
    }

    @Test
    void letsOnlyDirectoryEditorsWriteServices() {
        var unit = soite.anyUnit();
        var service = ServiceRulesTests.service(unit.entry().organisation(), unit.id());

        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() -> soite.editing.services().create(soite.admin, Soite.creation(), service, NOW));
        assertThat(soite.editing.services().create(soite.editor, Soite.creation(), service, NOW))
                .returns(1L, Held::version);
    }

    @Test
    void refusesAVersionThatIsNotTheNewest() {
        var created = soite.anyOrganisation();

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> organisations.replace(soite.admin, created.id(), 2, created.entry(), NOW));
    }

    @Test
    void doesNotKnowAnEntryThatIsNotThere() {
        var proposed = Soite.organisation(Validity.since(START), null);

        assertThatExceptionOfType(EntryUnknown.class)
                .isThrownBy(() -> organisations.replace(soite.admin, Ids.next(), 1, proposed, NOW));
    }

    @Test
    void answersARepeatedCreationAsTheFirstTimeEvenIfTheRulesWouldNowRefuse() {
        var unit = soite.anyUnit();
        var creation = Soite.creation();
        var wanted = Soite.person(unit.id(), "kp-te", Validity.since(START));
        var first = soite.editing.memberships().grant(soite.admin, creation, wanted, NOW);
        soite.bind(List.of());

        var again = soite.editing.memberships().grant(soite.admin, creation, wanted, NOW.plusSeconds(60));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesTheSameCreationWithAnotherBody() {
        var creation = Soite.creation();
        var proposed = Soite.organisation(Validity.since(START), null);
        organisations.create(soite.admin, creation, proposed, NOW);

        assertThatExceptionOfType(IdempotencyConflict.class)
                .isThrownBy(
                        () -> organisations.create(soite.admin, new Creation(creation.id(), "other"), proposed, NOW));
    }
}
