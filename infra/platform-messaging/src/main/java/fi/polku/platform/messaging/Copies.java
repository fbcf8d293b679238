package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;

/** The way to this service's copies of what others publish. */
public final class Copies {

    private final CopySpecs specs;
    private final MongoDatabase database;
    private final CopyDocuments documents;

    Copies(CopySpecs specs, MongoDatabase database, CopyDocuments documents) {
        this.specs = specs;
        this.database = database;
        this.documents = documents;
    }

    /** The copy that some {@link CopySpec} keeps of this record; looked up when it is first used. */
    public <P> Copy<P> of(Class<P> type) {
        return new Copy<>(type, () -> specs.collectionOf(type), database, documents);
    }
}
