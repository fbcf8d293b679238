package fi.polku.referral.erasure;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PermissionFact;
import fi.polku.referral.lifecycle.Referrals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases a client. The report is written first and the client after it, so nothing is destroyed that no report tells of; then
 * the keys go, and the others hear of it from the topic.
 */
final class EraseClient {
    private static final Logger LOG = LoggerFactory.getLogger(EraseClient.class);
    private static final int ATTEMPTS = 5;

    private final Clients clients;
    private final Referrals referrals;
    private final List<ClientMatters> matters;
    private final Overseen overseen;
    private final Obstacles obstacles;
    private final Aggregates<Erasure> erasures;
    private final FieldEncryption encryption;
    private final AccessJournal journal;
    private final Today today;

    EraseClient(
            Clients clients,
            Referrals referrals,
            List<ClientMatters> matters,
            Overseen overseen,
            Obstacles obstacles,
            Aggregates<Erasure> erasures,
            FieldEncryption encryption,
            AccessJournal journal,
            Today today) {
        this.clients = clients;
        this.referrals = referrals;
        this.matters = List.copyOf(matters);
        this.overseen = overseen;
        this.obstacles = obstacles;
        this.erasures = erasures;
        this.encryption = encryption;
        this.journal = journal;
        this.today = today;
    }

    Stored<Erasure> erase(Caller caller, Creation creation, UUID client, String ground) {
        var own = new Creation(Erasure.idOf(client), creation.bodyMac());
        boolean ordered = erasures.find(own.id())
                .filter(stored -> stored.state().organisation().equals(caller.organisation()))
                .flatMap(_ -> erasures.repeated(own))
                .isPresent();
        return ordered ? finish(known(client)) : order(caller, own, client, ground);
    }

    private Stored<Erasure> order(Caller caller, Creation own, UUID client, String ground) {
        Client found = overseen.of(caller, client).client();
        obstacles.refuse(found);
        journal.write(caller, client, Grounds.SUPERVISION);
        erasures.create(
                own,
                found.region(),
                new Erasure(
                        client,
                        found.keeper().organisation(),
                        caller.membership().id(),
                        today.now(),
                        ground,
                        referrals.allOf(found.id()).size(),
                        null,
                        List.of()));
        return finish(known(client));
    }

    /** What a crash has left of those that were ordered; one that something has come in the way of waits. */
    void finishAll(List<Stored<Erasure>> ordered) {
        for (Stored<Erasure> each : ordered) {
            try {
                finish(each);
            } catch (Refusal obstacle) {
                LOG.warn("Erasure {} waits: {}", each.id(), obstacle.code());
            }
        }
    }

    /** Does what is left to do; whoever repeats it does no harm. */
    private Stored<Erasure> finish(Stored<Erasure> ordered) {
        Erasure erasure = ordered.state();
        var id = new ClientId(erasure.client());
        Optional<KnownClient> living = clients.find(id);
        if (living.isPresent()) {
            // A crash may lie between the order and this, and a hold or a new matter.
            obstacles.refuse(living.get().client());
            clients.erase(
                    living.get(),
                    new PermissionFact(
                            living.get().client().facts().size() + 1L,
                            PermissionFact.ERASED,
                            today.now(),
                            living.get().client().keeper().unit(),
                            erasure.ground()));
        }
        matters.forEach(each -> each.erase(id));
        encryption.destroyKeys(erasure.client());
        return destroyed(erasure.client());
    }

    /** Another service may answer meanwhile. */
    private Stored<Erasure> destroyed(UUID client) {
        for (int attempt = 1; ; attempt++) {
            Stored<Erasure> present = known(client);
            if (present.state().destroyedAt() != null) {
                return present;
            }
            try {
                return erasures.commit(present, present.state().destroyed(today.now()));
            } catch (StaleVersion beaten) {
                if (attempt == ATTEMPTS) {
                    throw beaten;
                }
            }
        }
    }

    private Stored<Erasure> known(UUID client) {
        return erasures.find(Erasure.idOf(client)).orElseThrow();
    }
}
