package fi.polku.reporting.facts;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets every fact and copy, and how far the topics have been read. The next start reads them from their beginning and is ready once all
 * is counted again. What is not in the topics (the access log) stays.
 */
public final class ForgetFacts {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetFacts.class);
    private static final String OFFSETS = "copy_offsets";
    private static final String COPIES = "copied_";

    private final MongoDatabase database;

    public ForgetFacts(MongoDatabase database) {
        this.database = database;
    }

    /** Offsets go first: what is left after an interruption is then read again all the same. */
    public void run() {
        database.getCollection(OFFSETS).deleteMany(new Document());
        database.getCollection(Facts.REFERRALS).deleteMany(new Document());
        database.getCollection(Facts.RECOMMENDATIONS).deleteMany(new Document());
        database.listCollectionNames().forEach(name -> {
            if (name.startsWith(COPIES)) {
                database.getCollection(name).deleteMany(new Document());
            }
        });
        LOG.info("Facts and copies are forgotten; the next start reads the topics from their beginning");
    }
}
