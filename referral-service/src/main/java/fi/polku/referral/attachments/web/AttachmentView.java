package fi.polku.referral.attachments.web;

import fi.polku.referral.attachments.Attachment;
import fi.polku.referral.attachments.AttachmentState;
import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.attachments.StoredFile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment without what is in it.
 *
 * @param size in bytes; absent while there is no file
 */
record AttachmentView(
        UUID id,
        long version,
        UUID form,
        String section,
        String kind,
        String name,
        String type,
        int edition,
        AttachmentState state,
        Instant announcedAt,
        @Nullable Long size) {
    static AttachmentView of(KnownAttachment known) {
        return of(known, known.version());
    }

    static AttachmentView of(KnownAttachment known, long version) {
        Attachment attachment = known.attachment();
        StoredFile file = attachment.file();
        return new AttachmentView(
                known.id().value(),
                version,
                attachment.form().value(),
                attachment.section(),
                attachment.kind(),
                attachment.name(),
                attachment.type(),
                attachment.edition(),
                attachment.state(),
                attachment.announcedAt(),
                file == null ? null : file.size());
    }

    @Override
    public String toString() {
        return "AttachmentView[hidden]";
    }
}
