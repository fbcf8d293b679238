package fi.polku.referral.attachments;

import fi.polku.platform.mongo.Creation;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All attachments. */
public interface Attachments {
    /** The attachment, unless there is none or its client has been erased. */
    Optional<KnownAttachment> find(AttachmentId id);

    /** Those of a form, the oldest first. */
    List<KnownAttachment> of(FormId form);

    /** Makes it, or answers the one that the same request made before. */
    KnownAttachment create(Creation creation, String region, Attachment attachment);

    /** What the same request made before. */
    Optional<KnownAttachment> repeated(Creation creation);

    KnownAttachment commit(KnownAttachment seen, Attachment next);

    /** Those in this state that were announced before then. */
    List<KnownAttachment> in(AttachmentState state, Instant before, int limit);

    /** When the last of the client's was announced. */
    Optional<Instant> lastOf(ClientId client);

    /** Leaves of the client's no more than that there were some; what they referred to is told first. May be repeated. */
    void erase(ClientId client, Consumer<UUID> content);

    /** Whether any attachment refers to this content. */
    boolean refersTo(UUID content);
}
