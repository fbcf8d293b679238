package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A path over several services [palvelupolku].
 *
 * @param targetGroups codes of whom it is for; none where nobody has said
 * @param steps in the order in which they are told
 * @param successor what took its place when it ended
 */
public record PathState(
        UUID id,
        String region,
        UUID organisation,
        LocalizedText name,
        @Nullable LocalizedText summary,
        List<String> targetGroups,
        List<PathStep> steps,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public PathState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(name, "name");
        targetGroups = List.copyOf(targetGroups);
        steps = List.copyOf(steps);
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }
}
