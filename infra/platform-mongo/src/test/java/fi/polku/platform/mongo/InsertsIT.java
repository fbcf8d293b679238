package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class InsertsIT {

    private final MongoCollection<Document> collection = Stores.fresh().getCollection("things");

    @Test
    void insertsWhatIsNotThereAndTellsWhatWas() {
        assertThat(Inserts.unlessThere(collection, List.of(thing("a", 1), thing("b", 1))))
                .isEmpty();

        List<Document> there = Inserts.unlessThere(collection, List.of(thing("c", 2), thing("a", 2), thing("d", 2)));

        assertThat(there).containsExactly(thing("a", 2));
        assertThat(collection.find().into(new ArrayList<>()))
                .containsExactlyInAnyOrder(thing("a", 1), thing("b", 1), thing("c", 2), thing("d", 2));
    }

    @Test
    void insertsNothingOfNothing() {
        assertThat(Inserts.unlessThere(collection, List.of())).isEmpty();
    }

    @Test
    void failsForAnyOtherReason() {
        Document refused = new Document("_id", List.of("an", "array"));

        assertThatThrownBy(() -> Inserts.unlessThere(collection, List.of(thing("a", 1), refused)))
                .isInstanceOf(MongoBulkWriteException.class);
    }

    private static Document thing(String id, int version) {
        return new Document("_id", id).append("version", version);
    }
}
