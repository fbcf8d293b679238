package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.permissions.Contradiction;
import fi.polku.referral.permissions.Permission;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes down what a client permits and takes back. Only the unit that keeps the client does. */
public final class KeepPermissions {
    private static final int ATTEMPTS = 20;

    private final Clients clients;
    private final KeptClients kept;
    private final AccessJournal journal;
    private final Today today;
    private final WithdrawalFollowers followers;

    public KeepPermissions(
            Clients clients, KeptClients kept, AccessJournal journal, Today today, WithdrawalFollowers followers) {
        this.clients = clients;
        this.kept = kept;
        this.journal = journal;
        this.today = today;
        this.followers = followers;
    }

    public KnownClient read(Caller caller, ClientId id) {
        KnownClient known = kept.of(caller, id);
        journal.read(caller, id.value(), Grounds.OWN_RECORD);
        return known;
    }

    /** Grants once: a repeat finds what the first one granted, also after others. */
    public Permission grant(Caller caller, ClientId id, Creation creation, Permission.Terms terms) {
        journal.write(caller, kept.of(caller, id).id().value(), Grounds.OWN_RECORD);
        for (int attempt = 1; ; attempt++) {
            KnownClient known = kept.of(caller, id);
            Optional<Permission> before = known.client().permissions().find(creation.id());
            if (before.isPresent()) {
                return same(before.get(), creation);
            }
            Client client = Unmerged.require(known.client());
            List<Contradiction> contradictions = Contradiction.of(
                    terms, client.permissions(), today.day(), client.personal().ageOn(today.day()));
            if (!contradictions.isEmpty()) {
                throw new PermissionContradicts(contradictions);
            }
            var permission = new Permission(
                    creation.id(), terms, caller.unit(), today.now(), known.version() + 1, creation.bodyMac(), null);
            try {
                clients.commit(known, client.granting(permission));
                return permission;
            } catch (StaleVersion beaten) {
                if (attempt == ATTEMPTS) {
                    throw beaten;
                }
            }
        }
    }

    /** Withdraws: from the commit on nothing more is disclosed; the client's referrals follow. */
    public KnownClient withdraw(Caller caller, ClientId id, UUID permissionId, Consumer<KnownClient> expected) {
        KnownClient known = kept.of(caller, id);
        Permission permission = known.client().permissions().find(permissionId).orElseThrow(NotFound::new);
        expected.accept(known);
        if (permission.withdrawnAt() != null) {
            return known;
        }
        journal.write(caller, id.value(), Grounds.OWN_RECORD);
        KnownClient after = clients.commit(known, known.client().withdrawing(permission, caller.unit(), today.now()));
        followers.withdrawn(id);
        return after;
    }

    private static Permission same(Permission before, Creation creation) {
        if (!before.bodyMac().equals(creation.bodyMac())) {
            throw new IdempotencyConflict(creation.id());
        }
        return before;
    }
}
