package fi.polku.consultation.meetings;

import fi.polku.platform.mongo.Creation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All meetings. Lists carry the scope of a caller; there is no list without one. */
public interface Meetings {
    Optional<KnownMeeting> find(UUID id);

    KnownMeeting create(Creation creation, Meeting meeting);

    KnownMeeting commit(KnownMeeting seen, Meeting next);

    /** The meetings of networks that the caller co-ordinates, and those that seat the caller, latest first. */
    List<KnownMeeting> of(List<UUID> networks, UUID membership, @Nullable Position after, int limit);

    /** Where a list goes on. */
    record Position(Instant startsAt, UUID id) {}
}
