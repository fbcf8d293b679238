package fi.polku.referral.attachments.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.KeyDestroyed;
import fi.polku.referral.attachments.Attachment;
import fi.polku.referral.attachments.AttachmentId;
import fi.polku.referral.attachments.AttachmentState;
import fi.polku.referral.attachments.Attachments;
import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.attachments.mongo.AttachmentDocument.FileDocument;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.conversions.Bson;

final class MongoAttachments implements Attachments {
    static final String FORM = "state.form";
    static final String CLIENT = "state.client";
    static final String STATE = "state.state";
    static final String CONTENT = "state.file.content";

    private static final String NAME = "state.name";
    private static final String ANNOUNCED_AT = "state.announcedAt";
    private static final int ATTACHMENTS_OF_ONE_FORM = 1_000;

    private final Aggregates<AttachmentDocument> documents;
    private final AttachmentCipher cipher;

    MongoAttachments(Aggregates<AttachmentDocument> documents, AttachmentCipher cipher) {
        this.documents = documents;
        this.cipher = cipher;
    }

    @Override
    public Optional<KnownAttachment> find(AttachmentId id) {
        return documents.find(id.value()).flatMap(this::revealUnlessErased);
    }

    @Override
    public List<KnownAttachment> of(FormId form) {
        Bson present = Filters.and(Filters.eq(FORM, form.value()), Filters.ne(STATE, AttachmentState.REMOVED.name()));
        return list(present, ATTACHMENTS_OF_ONE_FORM);
    }

    @Override
    public KnownAttachment create(Creation creation, String region, Attachment attachment) {
        return cipher.reveal(documents.create(creation, region, cipher.hide(creation.id(), region, attachment)));
    }

    @Override
    public Optional<KnownAttachment> repeated(Creation creation) {
        return documents.repeated(creation).flatMap(this::revealUnlessErased);
    }

    @Override
    public KnownAttachment commit(KnownAttachment seen, Attachment next) {
        AttachmentDocument document = cipher.hide(seen.id().value(), seen.region(), next);
        var stored = new Stored<>(seen.id().value(), seen.version(), seen.epoch(), seen.region(), document);
        return cipher.reveal(documents.commit(stored, document));
    }

    @Override
    public List<KnownAttachment> in(AttachmentState state, Instant before, int limit) {
        return list(Filters.and(Filters.eq(STATE, state.name()), Filters.lt(ANNOUNCED_AT, before)), limit);
    }

    @Override
    public Optional<Instant> lastOf(ClientId client) {
        return documents.list(Filters.eq(CLIENT, client.value()), Sorts.descending(ANNOUNCED_AT), 1).stream()
                .map(stored -> stored.state().announcedAt())
                .findFirst();
    }

    @Override
    public void erase(ClientId client, Consumer<UUID> content) {
        Bson left = Filters.and(Filters.eq(CLIENT, client.value()), Filters.ne(NAME, ""));
        List<Stored<AttachmentDocument>> some = documents.list(left, Sorts.ascending("_id"), ATTACHMENTS_OF_ONE_FORM);
        while (!some.isEmpty()) {
            some.forEach(stored -> {
                FileDocument file = stored.state().file();
                if (file != null) {
                    content.accept(file.content());
                }
                documents.commit(stored, stored.state().erased());
            });
            some = documents.list(left, Sorts.ascending("_id"), ATTACHMENTS_OF_ONE_FORM);
        }
    }

    @Override
    public boolean refersTo(UUID content) {
        return !documents
                .list(Filters.eq(CONTENT, content), Sorts.ascending("_id"), 1)
                .isEmpty();
    }

    private List<KnownAttachment> list(Bson filter, int limit) {
        return documents.list(filter, Sorts.ascending(ANNOUNCED_AT), limit).stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    private Optional<KnownAttachment> revealUnlessErased(Stored<AttachmentDocument> stored) {
        try {
            return Optional.of(cipher.reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
