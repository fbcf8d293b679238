package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Where a referral goes.
 *
 * @param kind {@code service}, {@code network}, or {@code outside} the platform
 * @param id the directory's entry; of a target outside, derived from its name
 * @param unit the unit that receives: the service's own, or the network's co-ordinating unit
 */
public record Target(String kind, UUID id, UUID unit) {
    public Target {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
    }
}
