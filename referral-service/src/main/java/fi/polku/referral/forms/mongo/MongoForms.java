package fi.polku.referral.forms.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.KeyDestroyed;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.Form;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.Forms;
import fi.polku.referral.forms.KnownForm;
import java.util.List;
import java.util.Optional;

final class MongoForms implements Forms {
    static final String CLIENT = "state.client";

    private static final int FORMS_OF_ONE_CLIENT = 100;

    private final Aggregates<FormDocument> documents;
    private final FormCipher cipher;

    MongoForms(Aggregates<FormDocument> documents, FormCipher cipher) {
        this.documents = documents;
        this.cipher = cipher;
    }

    @Override
    public Optional<KnownForm> find(FormId id) {
        return documents.find(id.value()).flatMap(this::revealUnlessErased);
    }

    @Override
    public List<KnownForm> of(ClientId client) {
        return documents
                .list(
                        Filters.eq(CLIENT, client.value()),
                        Sorts.descending("state.editions.0.startedAt"),
                        FORMS_OF_ONE_CLIENT)
                .stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    @Override
    public KnownForm create(Creation creation, String region, Form form) {
        return cipher.reveal(documents.create(creation, region, cipher.hide(creation.id(), region, form)));
    }

    @Override
    public Optional<KnownForm> repeated(Creation creation) {
        return documents.repeated(creation).flatMap(this::revealUnlessErased);
    }

    @Override
    public KnownForm commit(KnownForm seen, Form next) {
        FormDocument document = cipher.hide(seen.id().value(), seen.region(), next);
        var stored = new Stored<>(seen.id().value(), seen.version(), seen.epoch(), seen.region(), document);
        return cipher.reveal(documents.commit(stored, document));
    }

    private Optional<KnownForm> revealUnlessErased(Stored<FormDocument> stored) {
        try {
            return Optional.of(cipher.reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
