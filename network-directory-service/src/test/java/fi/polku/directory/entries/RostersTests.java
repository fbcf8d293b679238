package fi.polku.directory.entries;

import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Rosters.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RostersTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Soite soite = new Soite();
    private final Rosters rosters = new Rosters(soite.catalogue);
    private final Held<Unit> unit = soite.anyUnit();

    @Test
    void letsASubstituteSpeakOnItsDaysAndNoOthers() {
        var person = soite.anyMembership(unit.id()).id();
        var other = soite.editing
                .memberships()
                .grant(
                        soite.admin,
                        Soite.creation(),
                        Soite.person(unit.id(), "kp-sijainen", Validity.since(START)),
                        NOW)
                .id();
        var network = network(person);
        var july = new Substitute(other, new Validity(JULY, JULY.plusDays(30)));

        var changed = soite.editing
                .substitutes()
                .standIn(soite.admin, network.id(), 1, "te-expert", unit.id(), null, july, NOW);

        assertThat(rosters.of(changed.entry(), JULY.minusDays(1)))
                .containsExactly(new Place("te-expert", unit.id(), person, false));
        assertThat(rosters.of(changed.entry(), JULY.plusDays(30)))
                .containsExactly(new Place("te-expert", unit.id(), other, true));
        assertThat(rosters.of(changed.entry(), JULY.plusDays(31)))
                .containsExactly(new Place("te-expert", unit.id(), person, false));
    }

    @Test
    void letsASuccessorTakeOverOnItsDate() {
        var heir = soite.anyUnit(unit.entry().organisation(), Validity.since(START));
        var ending = soite.anyUnit(unit.entry().organisation(), Validity.since(START));
        var person = soite.anyMembership(ending.id());
        var network = network(unit.id(), ending.id(), person.id());
        soite.editing.memberships().end(soite.admin, person.id(), 1, JULY, NOW);
        var ended = new Unit(
                ending.entry().organisation(),
                ending.entry().name(),
                new Validity(START, JULY),
                heir.id(),
                Standing.PUBLISHED,
                List.of());
        soite.editing.units().replace(soite.admin, ending.id(), 1, ended, NOW);

        assertThat(rosters.of(network.entry(), JULY))
                .containsExactly(new Place("te-expert", ending.id(), person.id(), false));
        assertThat(rosters.of(network.entry(), JULY.plusDays(1)))
                .containsExactly(new Place("te-expert", heir.id(), null, false));
    }

    private Held<Network> network(UUID person) {
        return network(unit.id(), unit.id(), person);
    }

    private Held<Network> network(UUID coordinating, UUID seated, @Nullable UUID person) {
        var network = new Network(
                unit.entry().organisation(),
                coordinating,
                Soite.name("Verkosto"),
                List.of(new Seat("te-expert", seated, person, List.of())),
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                List.of());
        return soite.editing.networks().create(soite.admin, Soite.creation(), network, NOW);
    }
}
