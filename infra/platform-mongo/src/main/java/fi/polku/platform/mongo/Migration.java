package fi.polku.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;

/**
 * One change of the store, made once, in the order of the ids, before anything else uses the database. A process may die between
 * the change and its record, so a change has to bear being made again.
 */
public record Migration(String id, String description, Consumer<MongoDatabase> change) {}
