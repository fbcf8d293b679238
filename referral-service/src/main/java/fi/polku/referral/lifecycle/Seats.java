package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import java.util.List;
import java.util.UUID;

/** Who sits where a client's case is discussed. */
@FunctionalInterface
public interface Seats {
    /**
     * For each case of the client at whose meeting the caller sits and is not disqualified [esteellinen] for, the names by which a
     * permission may mean them.
     */
    List<List<UUID>> namesOf(Caller caller, ClientId client);
}
