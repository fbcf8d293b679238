package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What the broker has acknowledged is not waiting any more; what is newer than that still is. */
class SettlerIT {

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void anAcknowledgementOfAnOlderStateLeavesTheNewerWaiting() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"))) {
            // Nothing is sent by itself from here on.
            service.bean(0, Workers.class).stop();
            Settler settler = service.bean(0, Settler.class);
            Aggregates<Note> notes = PublishingIT.notes(service, 0);
            Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("first"));
            Publishable<?> first = newest(service);
            var _ = notes.commit(note, new Note("second", null, List.of()));
            Publishable<?> second = newest(service);

            acknowledged(settler, first, false);
            assertThat(PublishingIT.unpublished(service)).isEqualTo(1);

            acknowledged(settler, first, true);
            assertThat(PublishingIT.unpublished(service)).isEqualTo(1);

            acknowledged(settler, second, false);
            assertThat(PublishingIT.unpublished(service)).isZero();
        }
    }

    /** A stopped settler still notes what waits for it, and ends. */
    private static void acknowledged(Settler settler, Publishable<?> sent, boolean overtaken) {
        settler.acknowledged(sent, overtaken);
        settler.run();
    }

    private static Publishable<?> newest(Replicas service) {
        PublishedAggregate<?> notes =
                service.bean(0, PublishedAggregates.class).all().getFirst();
        BsonDocument document = Objects.requireNonNull(notes.collection().find().first());
        return notes.read(document);
    }
}
