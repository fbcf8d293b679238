package fi.polku.referral.forms;

import fi.polku.platform.mongo.Creation;
import fi.polku.referral.clients.ClientId;
import java.util.List;
import java.util.Optional;

/** All forms that are or have been filled in. */
public interface Forms {
    /** The form, unless there is none or its client has been erased. */
    Optional<KnownForm> find(FormId id);

    /** The client's, the newest first. */
    List<KnownForm> of(ClientId client);

    /** Makes the form, or answers the one that the same request made before. */
    KnownForm create(Creation creation, String region, Form form);

    /** What the same request made before. */
    Optional<KnownForm> repeated(Creation creation);

    KnownForm commit(KnownForm seen, Form next);
}
