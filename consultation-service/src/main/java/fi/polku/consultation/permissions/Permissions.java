package fi.polku.consultation.permissions;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What clients have permitted, or the law in its place. */
public interface Permissions {
    /**
     * The ground on which one of these parties may see the client's data of this kind today.
     *
     * @throws fi.polku.platform.messaging.CopyTooOld when a withdrawal might not have been heard of
     */
    Optional<String> groundFor(UUID client, Collection<UUID> parties, String dataKind);
}
