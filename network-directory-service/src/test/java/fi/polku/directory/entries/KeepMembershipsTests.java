package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.ISSUER;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.platform.mongo.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepMembershipsTests {

    private final Soite soite = new Soite();
    private final Held<Unit> unit = soite.anyUnit();
    private final KeepMemberships memberships = soite.editing.memberships();

    @Test
    void takesTheOrganisationFromTheUnit() {
        assertThat(soite.anyMembership(unit.id()).entry().organisation())
                .isEqualTo(unit.entry().organisation());
    }

    @Test
    void refusesAnIssuerThatIsNotBoundToTheOrganisation() {
        soite.bind(List.of(new IssuerBinding(ISSUER, List.of(Ids.next()))));

        assertRefused(() -> soite.anyMembership(unit.id()), "/issuer issuer-not-bound");
    }

    @Test
    void acceptsAnIssuerThatIsBoundToTheOrganisationAlone() {
        soite.bind(List.of(new IssuerBinding(ISSUER, List.of(unit.entry().organisation()))));

        assertThat(soite.anyMembership(unit.id()).version()).isEqualTo(1);
    }

    @Test
    void refusesUnknownRolesAndDuties() {
        var wanted = new MembershipWanted(
                ISSUER,
                "kp-te",
                "Tiina Teeri",
                unit.id(),
                "wizard",
                List.of("analyst", "king", "analyst"),
                Validity.since(START));

        assertRefused(
                () -> memberships.grant(soite.admin, Soite.creation(), wanted, NOW),
                "/role unknown-code",
                "/duties/1 unknown-code",
                "/duties/2 repeated-value");
    }

    @Test
    void refusesTheSamePlaceTwiceOnTheSameDays() {
        var first = soite.anyMembership(unit.id());
        assertRefused(() -> soite.anyMembership(unit.id()), "/validFrom membership-overlaps");

        memberships.end(soite.admin, first.id(), 1, START.plusDays(9), NOW);
        var later = Soite.person(unit.id(), "kp-te", Validity.since(START.plusDays(10)));

        assertThat(memberships.grant(soite.admin, Soite.creation(), later, NOW)).returns(1L, Held::version);
    }

    @Test
    void refusesAUnitThatIsNotThere() {
        var wanted = Soite.person(Ids.next(), "kp-te", Validity.since(START));

        assertRefused(() -> memberships.grant(soite.admin, Soite.creation(), wanted, NOW), "/unit unknown-reference");
    }

    @Test
    void letsOnlyTheRegionsAdminGrant() {
        var wanted = Soite.person(unit.id(), "kp-te", Validity.since(START));

        assertThatExceptionOfType(EditForbidden.class)
                .isThrownBy(() -> memberships.grant(soite.editor, Soite.creation(), wanted, NOW));
    }

    @Test
    void endsOnceAndOnlyEarlier() {
        var membership = soite.anyMembership(unit.id());
        var lastDay = START.plusDays(9);
        var ended = memberships.end(soite.admin, membership.id(), 1, lastDay, NOW);

        assertThat(ended.entry().validity()).isEqualTo(new Validity(START, lastDay));
        assertThat(ended.entry().facts().getLast().name()).isEqualTo(FactName.ENDED);
        assertThat(memberships.end(soite.admin, membership.id(), 2, lastDay, NOW))
                .isEqualTo(ended);
        assertRefused(
                () -> memberships.end(soite.admin, membership.id(), 2, lastDay.plusDays(1), NOW), "/on already-ended");
        assertRefused(
                () -> memberships.end(soite.admin, membership.id(), 2, START.minusDays(1), NOW),
                "/on before-its-start");
    }

    @Test
    void keepsTheLastAdminOfARegion() {
        var only = soite.anyMembership(unit.id(), Duties.REGION_ADMIN);
        assertRefused(() -> memberships.end(soite.admin, only.id(), 1, START, NOW), "/on last-admin");

        memberships.grant(
                soite.admin,
                Soite.creation(),
                Soite.person(unit.id(), "kp-other", Validity.since(START), Duties.REGION_ADMIN),
                NOW);

        assertThat(memberships.end(soite.admin, only.id(), 1, START, NOW)).returns(2L, Held::version);
    }

    @Test
    void tellsNothingOfThePersonInText() {
        assertThat(soite.anyMembership(unit.id()).toString()).doesNotContain("Tiina", "kp-te");
    }
}
