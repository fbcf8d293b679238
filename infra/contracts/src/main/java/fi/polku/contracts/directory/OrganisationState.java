package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of the network: a county, an employment service, Kela, a municipality, an association.
 *
 * @param kind code of its kind
 * @param successor who took over when it ended
 */
public record OrganisationState(
        UUID id,
        String region,
        String kind,
        LocalizedText name,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public OrganisationState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }

    /** As it was before it told more. */
    public OrganisationState(
            UUID id,
            String region,
            String kind,
            LocalizedText name,
            Validity validity,
            @Nullable UUID successor,
            List<Fact> facts) {
        this(id, region, kind, name, validity, successor, null, facts);
    }
}
