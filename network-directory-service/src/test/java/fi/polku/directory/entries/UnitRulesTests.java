package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;

import fi.polku.platform.mongo.Ids;
import org.junit.jupiter.api.Test;

class UnitRulesTests {

    private final Soite soite = new Soite();
    private final EditEntries<Unit> units = soite.editing.units();

    @Test
    void refusesAnOrganisationThatIsNotThere() {
        assertRefused(
                () -> units.create(soite.admin, Soite.creation(), Soite.unit(Ids.next(), Validity.since(START)), NOW),
                "/organisation unknown-reference");
    }

    @Test
    void refusesAnOrganisationOfAnotherRegion() {
        var theirs = soite.editing
                .organisations()
                .create(soite.foreigner, Soite.creation(), Soite.organisation(Validity.since(START), null), NOW);

        assertRefused(
                () -> units.create(soite.admin, Soite.creation(), Soite.unit(theirs.id(), Validity.since(START)), NOW),
                "/organisation other-region");
    }

    @Test
    void staysWithinTheDaysOfItsOrganisation() {
        var organisation = soite.anyOrganisation(new Validity(START, START.plusDays(30)));

        assertRefused(
                () -> units.create(
                        soite.admin,
                        Soite.creation(),
                        Soite.unit(organisation.id(), Validity.since(START.minusDays(1))),
                        NOW),
                "/validFrom outside-validity",
                "/validTo outside-validity");
    }

    @Test
    void staysWithItsOrganisation() {
        var unit = soite.anyUnit();
        var other = soite.anyOrganisation();

        assertRefused(
                () -> units.replace(soite.admin, unit.id(), 1, Soite.unit(other.id(), Validity.since(START)), NOW),
                "/organisation fixed");
    }

    @Test
    void doesNotEndBeforeItsMembers() {
        var unit = soite.anyUnit();
        soite.anyMembership(unit.id());
        var shorter = Soite.unit(unit.entry().organisation(), new Validity(START, START.plusDays(10)));

        assertRefused(() -> units.replace(soite.admin, unit.id(), 1, shorter, NOW), "/validTo outlived");
    }
}
