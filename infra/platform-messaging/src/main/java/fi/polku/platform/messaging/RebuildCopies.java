package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The operator's command {@code --polku.command=rebuild-copies}, given while the service is stopped: forgets what others have told and
 * how far it was read. The next start reads the topics from their beginning, and is ready once it has read them.
 *
 * <p>A copy that reactions rest on stays, because it holds which facts have been answered; what it has missed it takes from the topic all
 * the same.
 */
final class RebuildCopies implements ApplicationRunner {

    static final String NAME = "rebuild-copies";

    private static final Logger LOG = LoggerFactory.getLogger(RebuildCopies.class);

    private final CopySpecs specs;
    private final MongoDatabase database;
    private final ApplicationContext context;

    RebuildCopies(CopySpecs specs, MongoDatabase database, ApplicationContext context) {
        this.specs = specs;
        this.database = database;
        this.context = context;
    }

    /** Offsets go first: what an interruption leaves is then read again all the same. */
    @Override
    public void run(ApplicationArguments arguments) {
        database.getCollection(CopyOffsets.COLLECTION).deleteMany(new Document());
        for (CopiedType<?> type : specs.types()) {
            if (type.reaction() == null) {
                long forgotten = database.getCollection(type.collection())
                        .deleteMany(new Document())
                        .getDeletedCount();
                LOG.info("Forgot {} of {}", forgotten, type.collection());
            }
        }
        SpringApplication.exit(context);
    }
}
