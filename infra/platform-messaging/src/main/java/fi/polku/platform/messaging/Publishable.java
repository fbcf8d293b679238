package fi.polku.platform.messaging;

import java.util.UUID;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** One version of an aggregate, on its way out; its state is decoded by whoever sends it, not by whoever waits for the commit. */
record Publishable<S extends Record>(
        PublishedAggregate<S> of, UUID id, long version, long epoch, String region, BsonDocument document) {

    /** Its public state; null when there is nothing to tell. */
    @Nullable
    Object body() {
        return of.type().publicState().apply(of.documents().read(document));
    }

    CommitNote note() {
        return CommitNote.read(document);
    }

    Key key() {
        return new Key(of.type().collection(), id);
    }

    /** What may have one send in flight. */
    record Key(String collection, UUID id) {}
}
