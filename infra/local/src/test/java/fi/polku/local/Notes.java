package fi.polku.local;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A few notes in a store. */
record Notes(String uri) {

    static Notes at(String uri) {
        return new Notes(uri);
    }

    void write(String note) {
        try (MongoClient client = MongoClients.create(uri)) {
            notes(client).insertOne(new Document("_id", note));
        }
    }

    List<String> all() {
        try (MongoClient client = MongoClients.create(uri)) {
            return notes(client).find().map(note -> note.getString("_id")).into(new ArrayList<>());
        }
    }

    private static MongoCollection<Document> notes(MongoClient client) {
        return client.getDatabase("polku_up_test").getCollection("notes");
    }
}
