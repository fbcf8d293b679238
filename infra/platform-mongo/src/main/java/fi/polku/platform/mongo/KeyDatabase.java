package fi.polku.platform.mongo;

import com.mongodb.client.MongoDatabase;

/** The database of wrapped keys; a type of its own so that nobody is handed it for data. */
record KeyDatabase(MongoDatabase database) {}
