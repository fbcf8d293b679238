package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;

/**
 * All permissions and withdrawals of one client; its id is the client's.
 *
 * @param erased whether the client has been erased: every copy destroys what it holds of them
 */
public record PermissionsState(UUID id, String region, List<Permission> permissions, boolean erased, List<Fact> facts)
        implements PublicState {
    public PermissionsState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        permissions = List.copyOf(permissions);
        facts = List.copyOf(facts);
    }
}
