package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkRulesTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Soite soite = new Soite();
    private final Held<Unit> coordinating = soite.anyUnit();
    private final Held<Unit> employment = soite.anyUnit();

    @Test
    void seatsPeopleOfSeveralOrganisationsOfTheRegion() {
        var expert = soite.anyMembership(employment.id());

        var network = create(List.of(
                new Seat("te-expert", employment.id(), expert.id(), List.of()),
                new Seat("coordinating-worker", coordinating.id(), null, List.of())));

        assertThat(network.entry().seats()).hasSize(2);
    }

    @Test
    void refusesSeatsThatNobodyOfTheUnitCouldFill() {
        var expert = soite.anyMembership(employment.id());

        assertRefused(
                () -> create(List.of(
                        new Seat("wizard", employment.id(), null, List.of()),
                        new Seat("te-expert", Ids.next(), null, List.of()),
                        new Seat("te-expert", coordinating.id(), expert.id(), List.of()),
                        new Seat("te-expert", employment.id(), Ids.next(), List.of()))),
                "/seats/0/role unknown-code",
                "/seats/1/unit unknown-reference",
                "/seats/2/membership other-unit",
                "/seats/3/membership unknown-reference");
    }

    @Test
    void refusesTheSameSeatTwice() {
        var seat = new Seat("te-expert", employment.id(), null, List.of());

        assertRefused(() -> create(List.of(seat, seat)), "/seats/1 repeated-value");
    }

    @Test
    void refusesASeatOfAUnitThatIsGone() {
        var gone = soite.anyUnit(soite.anyOrganisation().id(), new Validity(START, START.plusDays(1)));
        var network =
                network(List.of(new Seat("te-expert", gone.id(), null, List.of())), Validity.since(START.plusDays(2)));

        assertRefused(
                () -> soite.editing.networks().create(soite.admin, Soite.creation(), network, NOW),
                "/seats/0/unit not-in-force");
    }

    @Test
    void isCoordinatedByAUnitOfItsOwnOrganisation() {
        var network = new Network(
                coordinating.entry().organisation(),
                employment.id(),
                Soite.name("Verkosto"),
                List.of(),
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                List.of());

        assertRefused(
                () -> soite.editing.networks().create(soite.admin, Soite.creation(), network, NOW),
                "/coordinatingUnit other-organisation");
    }

    @Test
    void mayBeEditedAfterAFormerSubstituteHasLeft() {
        var expert = soite.anyMembership(employment.id()).id();
        var substitute = member("kp-sijainen");
        var may = new Substitute(substitute, new Validity(MAY, MAY.plusDays(30)));
        var network = create(List.of(new Seat("te-expert", employment.id(), expert, List.of(may))));
        soite.editing.memberships().end(soite.admin, substitute, 1, MAY.plusDays(5), NOW);

        var seats = List.of(
                new Seat("te-expert", employment.id(), expert, List.of(may)),
                new Seat("coordinating-worker", coordinating.id(), null, List.of()));
        var edited = soite.editing
                .networks()
                .replace(soite.admin, network.id(), 1, network(seats, Validity.since(START)), NOW);

        assertThat(edited.entry().seats()).hasSize(2);
    }

    @Test
    void namesWhoCannotStandInByWhatWasAsked() {
        var expert = soite.anyMembership(employment.id()).id();
        var substitute = member("kp-sijainen");
        var network = create(List.of(new Seat("te-expert", employment.id(), expert, List.of())));
        soite.editing.memberships().end(soite.admin, substitute, 1, MAY, NOW);

        assertRefused(
                () -> standIn(network, null, new Substitute(substitute, new Validity(MAY, MAY.plusDays(1)))),
                "/substitute not-in-force");
        assertRefused(
                () -> standIn(network, null, new Substitute(substitute, new Validity(START, null))),
                "/validTo missing",
                "/substitute not-in-force");
        assertRefused(
                () -> standIn(network, Ids.next(), new Substitute(substitute, new Validity(START, MAY))),
                "/role no-such-seat");
    }

    @Test
    void asksWhichOfSeveralSeatsIsMeant() {
        var first = member("kp-eka");
        var second = member("kp-toka");
        var network = create(List.of(
                new Seat("te-expert", employment.id(), first, List.of()),
                new Seat("te-expert", employment.id(), second, List.of())));
        var may = new Substitute(member("kp-sijainen"), new Validity(MAY, MAY.plusDays(30)));

        assertRefused(() -> standIn(network, null, may), "/person ambiguous-seat");
        var changed = standIn(network, second, may);

        assertThat(changed.entry().seats()).extracting(Seat::substitutes).containsExactly(List.of(), List.of(may));
    }

    private Held<Network> standIn(Held<Network> network, @Nullable UUID person, Substitute substitute) {
        return soite.editing
                .substitutes()
                .standIn(
                        soite.admin,
                        network.id(),
                        network.version(),
                        "te-expert",
                        employment.id(),
                        person,
                        substitute,
                        NOW);
    }

    private UUID member(String subject) {
        return soite.editing
                .memberships()
                .grant(
                        soite.admin,
                        Soite.creation(),
                        Soite.person(employment.id(), subject, Validity.since(START)),
                        NOW)
                .id();
    }

    private Held<Network> create(List<Seat> seats) {
        var network = network(seats, Validity.since(START));
        return soite.editing.networks().create(soite.admin, Soite.creation(), network, NOW);
    }

    private Network network(List<Seat> seats, Validity validity) {
        UUID organisation = coordinating.entry().organisation();
        return new Network(
                organisation,
                coordinating.id(),
                Soite.name("Työkykyverkosto"),
                seats,
                validity,
                null,
                Standing.PUBLISHED,
                List.of());
    }
}
