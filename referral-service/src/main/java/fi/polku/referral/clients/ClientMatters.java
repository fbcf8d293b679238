package fi.polku.referral.clients;

import java.time.Instant;
import java.util.Optional;

/** What one kind of records holds of clients beside their own record: it may keep one from being erased, and goes with it. */
public interface ClientMatters {
    /** How many are open; while one is, the client is not erased. */
    long open(ClientId client);

    /** When anything was last done in them; empty where there is nothing. */
    Optional<Instant> lastSign(ClientId client);

    /** Takes away what is of no use without the client's keys, which are destroyed after it; may be repeated. */
    void erase(ClientId client);
}
