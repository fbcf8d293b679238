package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import java.util.List;
import java.util.UUID;

/**
 * A multi-professional consultation network [työkykyverkosto].
 *
 * @param coordinatingUnit unit of its co-ordinating workers (S4-8), where referrals to it are screened
 */
public record Network(
        UUID organisation, UUID coordinatingUnit, Name name, List<Seat> seats, Validity validity, List<Fact> facts)
        implements Entry<Network> {

    public Network {
        seats = List.copyOf(seats);
        facts = List.copyOf(facts);
    }

    @Override
    public Network withFacts(List<Fact> all) {
        return new Network(organisation, coordinatingUnit, name, seats, validity, all);
    }
}
