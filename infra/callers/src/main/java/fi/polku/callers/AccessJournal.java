package fi.polku.callers;

import fi.polku.platform.audit.Access;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.audit.Actor;
import fi.polku.platform.web.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes each use of a client's data to the access log before the answer leaves; where it cannot, the request is refused. */
public final class AccessJournal {
    private final AccessLog log;
    private final String purpose;
    private final Set<String> kinds;

    /**
     * Keeps the journal of one purpose.
     *
     * @param purpose what all that is written here was used for
     * @param kinds kinds of data that each use shows or writes
     */
    public AccessJournal(AccessLog log, String purpose, String... kinds) {
        this.log = log;
        this.purpose = purpose;
        this.kinds = Set.of(kinds);
    }

    public void read(Caller caller, UUID client, String ground) {
        log.append(actor(caller), List.of(access(client, "read", ground)));
    }

    /** One entry for each client shown, in one write. */
    public void readAll(Caller caller, Collection<UUID> clients, String ground) {
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

    private Access access(UUID client, String operation, String ground) {
        return new Access(client, kinds, operation, purpose, ground);
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
