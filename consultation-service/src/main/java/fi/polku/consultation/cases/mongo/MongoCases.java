package fi.polku.consultation.cases.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fi.polku.consultation.cases.CaseStatus;
import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.cases.ConsultationCase;
import fi.polku.consultation.cases.KnownCase;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyDestroyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

final class MongoCases implements Cases {
    static final String CLIENT = "state.origin.client";
    private static final int CASES_OF_ONE_CLIENT = 10_000;

    private final Aggregates<CaseDocument> documents;
    private final FieldEncryption encryption;

    MongoCases(Aggregates<CaseDocument> documents, FieldEncryption encryption) {
        this.documents = documents;
        this.encryption = encryption;
    }

    @Override
    public Optional<KnownCase> find(UUID id) {
        return documents.find(id).flatMap(this::revealUnlessErased);
    }

    @Override
    public KnownCase open(ConsultationCase opened) {
        return reveal(documents.createDerived(opened.id(), opened.region(), hide(opened)));
    }

    @Override
    public KnownCase commit(KnownCase seen, ConsultationCase next) {
        CaseDocument document = hide(next);
        return reveal(documents.commit(
                new Stored<>(next.id(), seen.version(), seen.epoch(), next.region(), document), document));
    }

    @Override
    public List<KnownCase> of(Scope scope, Set<CaseStatus> states, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(
                or(in("state.origin.senderUnit", scope.senderUnits()), in("state.origin.network", scope.networks())));
        filters.add(ne("state.erased", true));
        filters.add(ne("state.disqualified", scope.membership()));
        if (!states.isEmpty()) {
            filters.add(in("state.status", states.stream().map(Enum::name).toList()));
        }
        if (after != null) {
            filters.add(or(
                    lt("state.openedAt", after.openedAt()),
                    and(eq("state.openedAt", after.openedAt()), lt("_id", after.id()))));
        }
        return documents.list(and(filters), Sorts.descending("state.openedAt", "_id"), limit).stream()
                .flatMap(stored -> revealUnlessErased(stored).stream())
                .toList();
    }

    /** One after the other: a reaction to the same erasure does again what a crash or somebody quicker left undone. */
    @Override
    public void forget(UUID client) {
        documents
                .list(and(eq(CLIENT, client), ne("state.erased", true)), Sorts.ascending("_id"), CASES_OF_ONE_CLIENT)
                .forEach(stored -> documents.commit(stored, stored.state().ofErasedClient()));
    }

    private CaseDocument hide(ConsultationCase value) {
        return new CaseDocument(
                value.origin(),
                value.status(),
                value.happenings().getFirst().at(),
                value.meeting(),
                value.disqualified(),
                new Texts(encryption, value.region(), value.id(), value.origin()).hide(value.recommendations()),
                value.summary(),
                value.reason(),
                value.conflicts(),
                value.happenings(),
                null);
    }

    private KnownCase reveal(Stored<CaseDocument> stored) {
        CaseDocument document = stored.state();
        var texts = new Texts(encryption, stored.region(), stored.id(), document.origin());
        return new KnownCase(
                stored.version(),
                stored.epoch(),
                new ConsultationCase(
                        stored.id(),
                        stored.region(),
                        document.origin(),
                        document.status(),
                        document.meeting(),
                        document.disqualified(),
                        texts.reveal(document.recommendations()),
                        document.summary(),
                        document.reason(),
                        document.conflicts(),
                        document.happenings()));
    }

    private Optional<KnownCase> revealUnlessErased(Stored<CaseDocument> stored) {
        if (Boolean.TRUE.equals(stored.state().erased())) {
            return Optional.empty();
        }
        try {
            return Optional.of(reveal(stored));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        }
    }
}
