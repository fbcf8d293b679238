package fi.polku.benchmarks.referrals;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import fi.polku.benchmarks.machine.Store;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** The yardstick: the driver alone, durably inserting the document that a referral becomes. */
final class BareInserts {
    private final BsonDocument document;
    private final MongoCollection<BsonDocument> collection;

    BareInserts(Store store) {
        document = Objects.requireNonNull(
                store.collection("referral", "referral")
                        .find()
                        .sort(Sorts.descending("_id"))
                        .first(),
                "no referral to take after");
        collection = store.own("referral");
    }

    boolean insert() {
        return collection.insertOne(copy(document)).wasAcknowledged();
    }

    /** The same under another id. */
    static BsonDocument copy(BsonDocument document) {
        return document.clone().append("_id", new BsonBinary(UUID.randomUUID()));
    }

    /** Size of the document in bytes. */
    int size() {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
