package fi.polku.consultation.access;

import fi.polku.platform.audit.Access;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.audit.Actor;
import fi.polku.platform.web.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes each use of a client's data to the access log before the answer leaves; where it cannot, the request is refused. */
public final class AccessJournal {
    /** Ground of those who read what their own party wrote or received as its record. */
    public static final String OWN_RECORD = "own-record";

    private static final String PURPOSE = "consultation";
    private static final Set<String> KINDS = Set.of("client");

    private final AccessLog log;

    public AccessJournal(AccessLog log) {
        this.log = log;
    }

    public void read(Caller caller, UUID client, String ground) {
        log.append(actor(caller), List.of(access(client, "read", ground)));
    }

    /** One entry for each client shown, in one write. */
    public void readAll(Caller caller, List<UUID> clients, String ground) {
        log.append(
                actor(caller),
                clients.stream()
                        .distinct()
                        .map(client -> access(client, "read", ground))
                        .toList());
    }

    public void write(Caller caller, UUID client, String ground) {
        log.append(actor(caller), List.of(access(client, "write", ground)));
    }

    private static Access access(UUID client, String operation, String ground) {
        return new Access(client, KINDS, operation, PURPOSE, ground);
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
