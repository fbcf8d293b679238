package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A multi-professional consultation network [työkykyverkosto].
 *
 * @param coordinatingUnit unit of its co-ordinating workers (S4-8), where referrals to it are screened
 */
public record Network(
        UUID organisation,
        UUID coordinatingUnit,
        @Valid Name name,
        List<Seat> seats,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Network> {

    public Network {
        seats = List.copyOf(seats);
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public Network withStanding(Standing changed) {
        return new Network(organisation, coordinatingUnit, name, seats, validity, successor, changed, facts);
    }

    @Override
    public Network withFacts(List<Fact> all) {
        return new Network(organisation, coordinatingUnit, name, seats, validity, successor, standing, all);
    }

    Network withSeats(List<Seat> changed) {
        return new Network(organisation, coordinatingUnit, name, changed, validity, successor, standing, facts);
    }
}
