package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.test.Replicas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/** Looks into the store of the answering service. */
final class AnswersDesk {

    /** Word of notes that only mark how far reading has come. */
    static final String MARKER = "marker";

    private final Replicas service;

    AnswersDesk(Replicas service) {
        this.service = service;
    }

    /** All copies as they are, but for where their records lay. */
    List<Document> copies() {
        List<Document> copies = new ArrayList<>();
        database()
                .getCollection("note_copies")
                .find(Filters.ne("state.word", MARKER))
                .sort(Sorts.ascending("_id"))
                .forEach(copy -> {
                    copy.remove(CopyDocuments.ARRIVAL);
                    copies.add(copy);
                });
        return copies;
    }

    long copied(UUID note, long sequence) {
        return database()
                .getCollection("note_copies")
                .countDocuments(Filters.and(Filters.eq(note), Filters.eq("sequence", sequence)));
    }

    long answers() {
        return database().getCollection("answers").countDocuments();
    }

    long answersTo(UUID note) {
        return database().getCollection("answers").countDocuments(Filters.eq("state.note", note));
    }

    /** How often the reaction ran for any of these. */
    long runsFor(Set<UUID> notes) {
        return IntStream.range(0, service.count())
                .mapToObj(replica -> service.bean(replica, AnswersService.Answering.class))
                .flatMap(answering -> answering.runs.stream())
                .filter(notes::contains)
                .count();
    }

    void forgetOffsets() {
        database().getCollection("copy_offsets").drop();
    }

    private MongoDatabase database() {
        return service.bean(0, MongoDatabase.class);
    }
}
