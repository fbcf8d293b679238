package fi.polku.referral.access;

import fi.polku.platform.audit.Access;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.audit.Actor;
import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Writes each use of a client's data to the access log before the answer leaves; where it cannot, the request is refused.
 * What a referral or a client's record shows here is data of the kind {@code client}.
 */
public final class AccessJournal {
    /** Ground of those who read what their own unit wrote. */
    public static final String OWN_RECORD = "own-record";
    /** Ground of a receiver who sees that a referral exists, and none of its words. */
    public static final String RECEIVER = "receiver";

    private static final String PURPOSE = "work-ability-support";
    private static final Set<String> KINDS = Set.of("client");

    private final AccessLog log;

    public AccessJournal(AccessLog log) {
        this.log = log;
    }

    public void read(Caller caller, ClientId client, String ground) {
        log.append(actor(caller), List.of(access(client, "read", ground)));
    }

    /** One entry for each client shown, in one write. */
    public void readAll(Caller caller, Collection<ClientId> clients, String ground) {
        List<Access> accesses = clients.stream()
                .distinct()
                .map(client -> access(client, "read", ground))
                .toList();
        if (!accesses.isEmpty()) {
            log.append(actor(caller), accesses);
        }
    }

    public void write(Caller caller, ClientId client, String ground) {
        log.append(actor(caller), List.of(access(client, "write", ground)));
    }

    private static Access access(ClientId client, String operation, String ground) {
        return new Access(client.value(), KINDS, operation, PURPOSE, ground);
    }

    private static Actor actor(Caller caller) {
        return new Actor(
                caller.user().issuer(),
                caller.user().subject(),
                caller.membership().id(),
                caller.unit(),
                caller.organisation(),
                caller.region(),
                caller.membership().role());
    }
}
