package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an organisation [yksikkö]. Senders and handlers of referrals are units.
 *
 * @param successor the unit that its work moved to when it ended
 */
public record Unit(
        UUID organisation,
        Name name,
        Validity validity,
        @Nullable UUID successor,
        List<Fact> facts) implements Entry<Unit> {

    public Unit {
        facts = List.copyOf(facts);
    }

    @Override
    public Unit withFacts(List<Fact> all) {
        return new Unit(organisation, name, validity, successor, all);
    }
}
