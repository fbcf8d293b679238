package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.directory.EntryKind;
import java.util.List;
import java.util.UUID;

/**
 * Where a referral goes.
 *
 * @param id the directory's entry; of a target outside the platform, derived from its name
 * @param unit the unit that receives: the service's own, or the network's co-ordinating unit; outside the platform, the
 *     sender's, which writes down what is heard
 * @param organisation whose record the receiver's words are
 */
public record Target(EntryKind kind, UUID id, UUID unit, UUID organisation) {
    public Target {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(organisation, "organisation");
    }

    /** The names by which a permission may mean the receiver. */
    public List<UUID> names() {
        return List.of(id, unit, organisation);
    }
}
