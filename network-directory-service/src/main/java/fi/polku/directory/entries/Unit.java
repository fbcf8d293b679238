package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
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
        @Valid Name name,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Unit> {

    public Unit {
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public Unit withStanding(Standing changed) {
        return new Unit(organisation, name, validity, successor, changed, facts);
    }

    @Override
    public Unit withFacts(List<Fact> all) {
        return new Unit(organisation, name, validity, successor, standing, all);
    }
}
