package fi.polku.consultation.permissions;

import java.util.UUID;

/** What follows here once a client has been erased; may be told more than once. */
@FunctionalInterface
public interface ErasedClients {
    void erased(UUID client, String region);
}
