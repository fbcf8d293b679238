package fi.polku.referral.clients;

import fi.polku.platform.web.Caller;
import java.util.List;
import java.util.UUID;

/** On which sides the caller's unit stands in the client's sent referrals. */
public interface Dealings {
    /** For each such side, the names by which a permission may mean it; empty where the caller has no part. */
    List<List<UUID>> sidesOf(Caller caller, ClientId client);
}
