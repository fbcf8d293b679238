package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;

/**
 * A wellbeing services county [hyvinvointialue].
 *
 * @param region its own code, 01 to 21, 90 or 91
 */
public record RegionState(
        UUID id,
        String region,
        LocalizedText name,
        List<Municipality> municipalities,
        List<IssuerBinding> issuers,
        List<Fact> facts)
        implements PublicState {
    public RegionState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(name, "name");
        municipalities = List.copyOf(municipalities);
        issuers = List.copyOf(issuers);
        facts = List.copyOf(facts);
    }
}
