package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationRulesTests {

    private final Soite soite = new Soite();
    private final EditEntries<Organisation> organisations = soite.editing.organisations();

    @Test
    void refusesAnUnknownKind() {
        var proposed = new Organisation(
                "circus", Soite.name("Sirkus"), Validity.since(START), null, Standing.PUBLISHED, List.of());

        assertRefused(() -> organisations.create(soite.admin, Soite.creation(), proposed, NOW), "/kind unknown-code");
    }

    @Test
    void namesASuccessorThatExistsOfAnOrganisationThatEnds() {
        var successor = soite.anyOrganisation().id();
        var lastDay = START.plusYears(1);

        var ended = organisations.create(
                soite.admin, Soite.creation(), Soite.organisation(new Validity(START, lastDay), successor), NOW);

        assertThat(ended.entry().successor()).isEqualTo(successor);
        assertRefused(
                () -> organisations.create(
                        soite.admin,
                        Soite.creation(),
                        Soite.organisation(new Validity(START, lastDay), Ids.next()),
                        NOW),
                "/successor unknown-reference");
        assertRefused(
                () -> organisations.create(
                        soite.admin, Soite.creation(), Soite.organisation(Validity.since(START), successor), NOW),
                "/successor successor-without-end");
    }

    @Test
    void leavesNoGapBetweenAnOrganisationAndItsSuccessor() {
        var lastDay = START.plusYears(1);
        var late = soite.anyOrganisation(Validity.since(lastDay.plusDays(2))).id();
        var next = soite.anyOrganisation(Validity.since(lastDay.plusDays(1))).id();

        assertRefused(
                () -> organisations.create(
                        soite.admin, Soite.creation(), Soite.organisation(new Validity(START, lastDay), late), NOW),
                "/successor successor-gap");
        var ended = organisations.create(
                soite.admin, Soite.creation(), Soite.organisation(new Validity(START, lastDay), next), NOW);

        assertThat(ended.entry().successor()).isEqualTo(next);
    }

    @Test
    void refusesSuccessorsThatLeadBackToTheOrganisation() {
        var validity = new Validity(START, START.plusYears(1));
        var first = soite.anyOrganisation(validity);
        var second = organisations.create(soite.admin, Soite.creation(), Soite.organisation(validity, first.id()), NOW);

        assertRefused(
                () -> organisations.replace(soite.admin, first.id(), 1, Soite.organisation(validity, second.id()), NOW),
                "/successor successor-loop");
        assertRefused(
                () -> organisations.replace(soite.admin, first.id(), 1, Soite.organisation(validity, first.id()), NOW),
                "/successor successor-loop");
    }

    @Test
    void doesNotEndBeforeItsUnits() {
        var organisation = soite.anyOrganisation();
        soite.anyUnit(organisation.id(), new Validity(START, START.plusDays(30)));

        assertRefused(
                () -> organisations.replace(
                        soite.admin,
                        organisation.id(),
                        1,
                        Soite.organisation(new Validity(START.plusDays(1), START.plusDays(29)), null),
                        NOW),
                "/validFrom outlived",
                "/validTo outlived");
        assertThat(organisations.replace(
                        soite.admin,
                        organisation.id(),
                        1,
                        Soite.organisation(new Validity(START, START.plusDays(30)), null),
                        NOW))
                .returns(2L, Held::version);
    }
}
