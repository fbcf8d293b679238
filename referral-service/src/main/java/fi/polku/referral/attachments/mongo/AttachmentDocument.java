package fi.polku.referral.attachments.mongo;

import fi.polku.referral.attachments.AttachmentState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as it is stored. Its name and the key of its file are ciphertext under the client's key, so that nothing
 * opens the file once that key is destroyed.
 *
 * @param organisation the controller; its key encrypts
 */
record AttachmentDocument(
        UUID form,
        UUID client,
        UUID organisation,
        String section,
        String kind,
        String name,
        String type,
        int edition,
        @Nullable Integer removedIn,
        AttachmentState state,
        Instant announcedAt,
        @Nullable FileDocument file) {
    static final String COLLECTION = "attachment";

    /** What is left once the client's keys are gone: no name and no file. */
    AttachmentDocument erased() {
        return new AttachmentDocument(
                form,
                client,
                organisation,
                section,
                kind,
                "",
                type,
                edition,
                removedIn,
                AttachmentState.REMOVED,
                announcedAt,
                null);
    }

    /** Where the file lies. */
    record FileDocument(UUID content, int chunks, long size, String key) {}
}
