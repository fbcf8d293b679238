package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import fi.polku.referral.permissions.Permission;
import fi.polku.referral.permissions.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A client as one unit knows them, with all they have permitted. It is that unit's record: another unit that meets the
 * same person makes its own, so making one never tells what somebody else knows.
 *
 * @param keeper who made the record; its organisation is the controller [rekisterinpitäjä]
 */
public record Client(
        ClientId id,
        String region,
        Member keeper,
        PersonalData personal,
        Permissions permissions,
        List<PermissionFact> facts,
        boolean erased) {
    public Client {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(keeper, "keeper");
        requireNonNull(personal, "personal");
        requireNonNull(permissions, "permissions");
        facts = List.copyOf(facts);
    }

    public static Client registered(ClientId id, String region, Member keeper, PersonalData personal) {
        return new Client(id, region, keeper, personal, Permissions.NONE, List.of(), false);
    }

    public boolean keptBy(UUID unit) {
        return keeper.unit().equals(unit);
    }

    public Client granting(Permission permission) {
        return with(
                permissions.with(permission),
                PermissionFact.GRANTED,
                permission.grantedAt(),
                permission.grantedBy(),
                permission);
    }

    /** The same client where it is withdrawn already. */
    public Client withdrawing(Permission permission, UUID unit, Instant at) {
        return permission.withdrawnAt() != null
                ? this
                : with(permissions.withdrawn(permission.id(), at), PermissionFact.WITHDRAWN, at, unit, permission);
    }

    private Client with(Permissions next, String fact, Instant at, UUID unit, Permission permission) {
        var told = new PermissionFact(
                facts.size() + 1L, fact, at, unit, permission.terms().ground());
        return new Client(
                id,
                region,
                keeper,
                personal,
                next,
                Stream.concat(facts.stream(), Stream.of(told)).toList(),
                erased);
    }
}
