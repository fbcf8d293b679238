package fi.polku.referral.attachments.mongo;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.referral.attachments.Attachment;
import fi.polku.referral.attachments.AttachmentId;
import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.attachments.StoredFile;
import fi.polku.referral.attachments.mongo.AttachmentDocument.FileDocument;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.FormId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns attachments into documents that tell neither name nor key, and back. */
final class AttachmentCipher {
    private static final String RETENTION_CLASS = "work-ability";
    private static final String NAME = "name";
    private static final String KEY = "file.key";

    private final FieldEncryption encryption;

    AttachmentCipher(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    AttachmentDocument hide(UUID id, String region, Attachment attachment) {
        KeyScope scope = scope(region, attachment.client().value(), attachment.controller());
        return new AttachmentDocument(
                attachment.form().value(),
                attachment.client().value(),
                attachment.controller(),
                attachment.section(),
                attachment.kind(),
                encryption.encrypt(scope, address(region, id, NAME), attachment.name()),
                attachment.type(),
                attachment.edition(),
                attachment.removedIn(),
                attachment.state(),
                attachment.announcedAt(),
                hide(scope, id, attachment.file()));
    }

    KnownAttachment reveal(Stored<AttachmentDocument> stored) {
        AttachmentDocument document = stored.state();
        KeyScope scope = scope(stored.region(), document.client(), document.organisation());
        var attachment = new Attachment(
                new FormId(document.form()),
                new ClientId(document.client()),
                document.organisation(),
                document.section(),
                document.kind(),
                encryption.decrypt(scope, address(stored.region(), stored.id(), NAME), document.name()),
                document.type(),
                document.edition(),
                document.removedIn(),
                document.state(),
                document.announcedAt(),
                reveal(scope, stored.id(), document.file()));
        return new KnownAttachment(
                new AttachmentId(stored.id()), stored.region(), stored.version(), stored.epoch(), attachment);
    }

    private @Nullable FileDocument hide(KeyScope scope, UUID id, @Nullable StoredFile file) {
        return file == null
                ? null
                : new FileDocument(
                        file.content(),
                        file.chunks(),
                        file.size(),
                        encryption.encrypt(scope, address(scope.region(), id, KEY), file.key()));
    }

    private @Nullable StoredFile reveal(KeyScope scope, UUID id, @Nullable FileDocument file) {
        return file == null
                ? null
                : new StoredFile(
                        file.content(),
                        file.chunks(),
                        file.size(),
                        encryption.decrypt(scope, address(scope.region(), id, KEY), file.key()));
    }

    private static KeyScope scope(String region, UUID client, UUID controller) {
        return new KeyScope(region, client, controller.toString(), RETENTION_CLASS);
    }

    private static FieldAddress address(String region, UUID id, String field) {
        return new FieldAddress(region, AttachmentDocument.COLLECTION, id, field);
    }
}
