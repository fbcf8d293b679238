package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A description of a service that every region may build on; what a regional service leaves unsaid is taken from here.
 *
 * @param kind code of the services it describes
 */
public record TemplateState(
        UUID id,
        String region,
        UUID organisation,
        String kind,
        LocalizedText name,
        ServiceDescription description,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public TemplateState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }
}
