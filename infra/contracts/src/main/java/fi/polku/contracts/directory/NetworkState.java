package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A multi-professional consultation network [työkykyverkosto].
 *
 * @param coordinatingUnit the unit of its co-ordinating workers (S4-8); referrals to the network are screened there
 */
public record NetworkState(
        UUID id,
        String region,
        UUID organisation,
        UUID coordinatingUnit,
        LocalizedText name,
        List<Seat> seats,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public NetworkState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(coordinatingUnit, "coordinatingUnit");
        requireNonNull(name, "name");
        seats = List.copyOf(seats);
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }

    /** As it was before it told more. */
    public NetworkState(
            UUID id,
            String region,
            UUID organisation,
            UUID coordinatingUnit,
            LocalizedText name,
            List<Seat> seats,
            Validity validity,
            List<Fact> facts) {
        this(id, region, organisation, coordinatingUnit, name, seats, validity, null, null, facts);
    }
}
