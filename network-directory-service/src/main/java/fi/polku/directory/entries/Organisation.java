package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
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
        String kind, Name name, Validity validity, @Nullable UUID successor, List<Fact> facts)
        implements Entry<Organisation> {

    public Organisation {
        facts = List.copyOf(facts);
    }

    @Override
    public Organisation withFacts(List<Fact> all) {
        return new Organisation(kind, name, validity, successor, all);
    }
}
