package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A path over several services [palvelupolku], such as that of children and young people into rehabilitation: it opens up the
 * system and not one service (S2-3).
 *
 * @param targetGroups codes of whom it is for
 * @param steps in the order in which they are told; {@code next} of each says where it leads
 */
public record ServicePath(
        UUID organisation,
        @Valid Name name,
        @Valid @Nullable Text summary,
        List<String> targetGroups,
        List<@Valid PathStep> steps,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<ServicePath> {

    public ServicePath {
        targetGroups = List.copyOf(targetGroups);
        steps = List.copyOf(steps);
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public ServicePath withStanding(Standing changed) {
        return new ServicePath(organisation, name, summary, targetGroups, steps, validity, successor, changed, facts);
    }

    @Override
    public ServicePath withFacts(List<Fact> all) {
        return new ServicePath(organisation, name, summary, targetGroups, steps, validity, successor, standing, all);
    }
}
