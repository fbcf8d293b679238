package fi.polku.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueuedAccessLogIT {

    private final MongoDatabase database = LoggingProcess.database(TestStore.freshDatabase());
    private final LoggingProcess process = new LoggingProcess(database);

    @AfterEach
    void stops() {
        process.stop();
    }

    @Test
    void hasKeptEveryUseWhenItReturns() {
        process.start();
        List<Access> accesses = Uses.anyAccesses(3);

        process.log.append(Uses.ACTOR, accesses);

        assertThat(entries()).extracting(Entry::access).containsExactlyElementsOf(accesses);
        assertThat(entries()).extracting(Entry::actor).containsOnly(Uses.ACTOR);
    }

    @Test
    void opensItsChainBeforeAnythingIsLoggedAndClosesItAtTheEnd() {
        process.start();
        await().until(() -> process.writer.state() == GroupWriter.State.OPEN);
        assertThat(groups()).hasSize(1);

        process.log.append(Uses.ACTOR, Uses.anyAccesses(1));
        process.stop();

        assertThat(groups())
                .extracting(group -> group.content().kind())
                .containsExactly(Content.Kind.OPENING, Content.Kind.ENTRIES, Content.Kind.CLOSING);
        assertThat(LoggingProcess.findings(database)).isEmpty();
    }

    @Test
    void writesWhatWaitsTogetherAndEveryUseOnce() throws Exception {
        process.start();
        List<UUID> clients = IntStream.range(0, 500).mapToObj(_ -> Ids.next()).toList();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> calls = new ArrayList<>();
            for (UUID client : clients) {
                calls.add(callers.submit(() -> process.log.append(Uses.ACTOR, List.of(Uses.accessTo(client)))));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        }
        process.stop();

        assertThat(entries()).extracting(entry -> entry.access().client()).containsExactlyInAnyOrderElementsOf(clients);
        assertThat(groups()).hasSizeLessThan(clients.size() / 2);
        assertThat(LoggingProcess.findings(database)).isEmpty();
    }

    @Test
    void splitsALongListIntoGroupsOfBoundedSize() {
        process.start();

        process.log.append(Uses.ACTOR, Uses.anyAccesses(1_200));
        process.stop();

        assertThat(entries()).hasSize(1_200);
        assertThat(groups())
                .allSatisfy(group ->
                        assertThat(group.content().entries()).hasSizeLessThanOrEqualTo(GroupWriter.MOST_ENTRIES));
        assertThat(LoggingProcess.findings(database)).isEmpty();
    }

    @Test
    void refusesOnceItIsClosed() {
        process.start();
        process.stop();

        assertThatThrownBy(() -> process.log.append(Uses.ACTOR, Uses.anyAccesses(1)))
                .isInstanceOf(AccessLogUnavailable.class);
    }

    @Test
    void needsNoStoreForNoUse() {
        process.log.append(Uses.ACTOR, List.of());

        assertThat(groups()).isEmpty();
    }

    @Test
    void refusesWithinItsLimitWhenNothingWrites() {
        long before = System.nanoTime();

        assertThatThrownBy(() -> process.log.append(Uses.ACTOR, Uses.anyAccesses(1)))
                .isInstanceOf(AccessLogUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LoggingProcess.LIMIT.plusSeconds(1));
    }

    @Test
    void namesTheChainsThatWereNotClosed() {
        var dead = new LoggingProcess(database).start();
        dead.log.append(Uses.ACTOR, Uses.anyAccesses(2));
        var orderly = new LoggingProcess(database).start();
        orderly.stop();

        process.start();
        process.log.append(Uses.ACTOR, Uses.anyAccesses(1));

        Group last = LoggingProcess.groups(database, dead.source).getLast();
        assertThat(groups().getFirst().content().unclosed())
                .containsExactly(new ChainHead(dead.source, last.number(), last.mac(), 2, false));
        dead.stop();
    }

    @Test
    void refusesEverythingOnceAnotherHandWroteIntoItsChain() {
        process.start();
        process.log.append(Uses.ACTOR, Uses.anyAccesses(1));

        database.getCollection("access_log")
                .insertOne(new Document("_id", process.source + "/3")
                        .append("source", process.source)
                        .append("number", 3L)
                        .append("previous", "")
                        .append("body", "{}")
                        .append("mac", ""));

        assertThatThrownBy(() -> process.log.append(Uses.ACTOR, Uses.anyAccesses(1)))
                .isInstanceOf(AccessLogUnavailable.class);
        assertThatThrownBy(() -> process.log.append(Uses.ACTOR, Uses.anyAccesses(1)))
                .isInstanceOf(AccessLogUnavailable.class);
        assertThat(process.writer.state()).isEqualTo(GroupWriter.State.BROKEN);
    }

    private List<Group> groups() {
        return LoggingProcess.groups(database, process.source);
    }

    private List<Entry> entries() {
        return groups().stream()
                .flatMap(group -> group.content().entries().stream())
                .toList();
    }
}
