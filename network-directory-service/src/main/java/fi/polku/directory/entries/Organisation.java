package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of the network [toimija]: a county, an employment service, Kela, a municipality, an association.
 *
 * @param kind code of its kind
 * @param successor who took over when it ended
 */
public record Organisation(
        String kind,
        @Valid Name name,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts) implements Entry<Organisation> {

    public Organisation {
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public @Nullable UUID organisation() {
        return null;
    }

    @Override
    public Organisation withStanding(Standing changed) {
        return new Organisation(kind, name, validity, successor, changed, facts);
    }

    @Override
    public Organisation withFacts(List<Fact> all) {
        return new Organisation(kind, name, validity, successor, standing, all);
    }
}
