package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecsIT {

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, @Nullable LocalDate on) {}

    record Whole(
            @BsonId UUID id,
            Colour colour,
            Instant at,
            LocalDate on,
            List<Part> parts,
            Set<UUID> references,
            Map<String, Integer> counts,
            @Nullable String note,
            @Nullable Part part) {}

    private final MongoDatabase database = Stores.fresh();
    private final Whole whole = new Whole(
            Ids.next(),
            Colour.GREEN,
            Instant.parse("2026-11-21T20:00:00.123Z"),
            LocalDate.of(2026, 11, 21),
            List.of(new Part("one", LocalDate.of(2028, 2, 29)), new Part("two", null)),
            Set.of(Ids.next()),
            Map.of("a", 1),
            null,
            null);

    @Test
    void readsBackARecordAsItWasWritten() {
        var wholes = database.getCollection("wholes", Whole.class);

        wholes.insertOne(whole);

        assertThat(wholes.find(Filters.eq(whole.id())).first()).isEqualTo(whole);
    }

    @Test
    void storesDatesAsTextEnumsByNameAndNothingForNull() {
        database.getCollection("wholes", Whole.class).insertOne(whole);

        Document stored = database.getCollection("wholes").find().first();

        assertThat(stored)
                .containsEntry("_id", whole.id())
                .containsEntry("colour", "GREEN")
                .containsEntry("on", "2026-11-21")
                .doesNotContainKeys("note", "part", "id");
    }

    record Box<V>(V content, @Nullable List<String> labels, List<String> notes, int count) {}

    record Boxes(List<Box<Part>> all) {}

    @Test
    void readsAnAbsentListAsEmptyUnlessItMayBeNull() {
        var boxes = database.getCollection("boxes", Boxes.class);
        var stored = new Document("content", new Document("name", "one")).append("count", 1);

        database.getCollection("boxes").insertOne(new Document("all", List.of(stored)));

        assertThat(boxes.find().first())
                .isEqualTo(new Boxes(List.of(new Box<>(new Part("one", null), null, List.of(), 1))));
    }

    @Test
    void saysWhichRecordLacksANumber() {
        var stored = new Document("content", new Document("name", "one"));
        database.getCollection("boxes").insertOne(new Document("all", List.of(stored)));

        assertThatThrownBy(() ->
                        database.getCollection("boxes", Boxes.class).find().first())
                .hasMessageContaining("Box");
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        var wholes = database.getCollection("wholes", Whole.class);
        wholes.insertOne(whole);

        wholes.updateOne(Filters.eq(whole.id()), Updates.set("addedLater", new Document("deep", List.of(1, 2))));

        assertThat(wholes.find().first()).isEqualTo(whole);
    }
}
