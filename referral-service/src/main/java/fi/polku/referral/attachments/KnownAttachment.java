package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

/**
 * An attachment as the store has it.
 *
 * @param version what the next change must have seen
 * @param epoch of the service's last restore
 */
public record KnownAttachment(AttachmentId id, String region, long version, long epoch, Attachment attachment) {
    public KnownAttachment {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(attachment, "attachment");
    }
}
