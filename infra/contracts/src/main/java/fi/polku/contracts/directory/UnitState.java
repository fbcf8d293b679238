package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of an organisation. Senders and handlers of referrals are units. */
public record UnitState(
        UUID id,
        String region,
        UUID organisation,
        LocalizedText name,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public UnitState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }

    /** As it was before it told more. */
    public UnitState(
            UUID id,
            String region,
            UUID organisation,
            LocalizedText name,
            Validity validity,
            @Nullable UUID successor,
            List<Fact> facts) {
        this(id, region, organisation, name, validity, successor, null, facts);
    }
}
