package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import fi.polku.referral.permissions.Permission;
import fi.polku.referral.permissions.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client as one unit knows them, with all they have permitted. It is that unit's record: another unit that meets the
 * same person makes its own, so making one never tells what somebody else knows.
 *
 * @param keeper who made the record; its organisation is the controller [rekisterinpitäjä]
 * @param corrections in the order in which they were made
 * @param hold absent where the client may be erased
 * @param merges into records of the same person, and partings again
 */
public record Client(
        ClientId id,
        String region,
        Member keeper,
        PersonalData personal,
        Permissions permissions,
        List<PermissionFact> facts,
        List<Correction> corrections,
        @Nullable LegalHold hold,
        List<Merge> merges,
        boolean erased) {
    /** Code of how long a client's record is kept: as a working-age client's in social care. */
    public static final String RETENTION_CLASS = "work-ability";

    public Client {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(keeper, "keeper");
        requireNonNull(personal, "personal");
        requireNonNull(permissions, "permissions");
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
        merges = List.copyOf(merges);
    }

    public static Client registered(ClientId id, String region, Member keeper, PersonalData personal) {
        return new Client(id, region, keeper, personal, Permissions.NONE, List.of(), List.of(), null, List.of(), false);
    }

    public boolean keptBy(UUID unit) {
        return keeper.unit().equals(unit);
    }

    /** The same client, of whom this is known now. */
    Client corrected(PersonalData next, Correction correction) {
        return new Client(
                id,
                region,
                keeper,
                next,
                permissions,
                facts,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                hold,
                merges,
                erased);
    }

    /** The same client under this legal hold, or under none. */
    public Client under(@Nullable LegalHold next) {
        return new Client(id, region, keeper, personal, permissions, facts, corrections, next, merges, erased);
    }

    /** The record that this one goes on in; empty where it stands by itself. */
    public Optional<ClientId> mergedInto() {
        return merges.isEmpty() || merges.getLast().undoneAt() != null
                ? Optional.empty()
                : Optional.of(merges.getLast().into());
    }

    /** The same client, who goes on in another record. */
    public Client merged(Merge merge) {
        return with(Stream.concat(merges.stream(), Stream.of(merge)).toList());
    }

    /** The same client by themselves again; that they were merged stays as a trace. */
    public Client parted(Instant at, UUID by) {
        List<Merge> before = merges.subList(0, merges.size() - 1);
        return with(Stream.concat(before.stream(), Stream.of(merges.getLast().undone(at, by)))
                .toList());
    }

    private Client with(List<Merge> next) {
        return new Client(id, region, keeper, personal, permissions, facts, corrections, hold, next, erased);
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
                corrections,
                hold,
                merges,
                erased);
    }
}
