package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names an attachment. */
public record AttachmentId(UUID value) {
    public AttachmentId {
        requireNonNull(value, "value");
    }
}
