package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NetworkRulesTests {

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
