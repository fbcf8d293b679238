package fi.polku.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Line;
import fi.polku.platform.test.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreOutageIT {

    private final String name = TestStore.freshDatabase();
    private final MongoDatabase database = LoggingProcess.database(name);
    private final Line line = Line.toTheStore();
    private final MongoClient client = LoggingProcess.client(line.storeUri());
    private final LoggingProcess process = new LoggingProcess(client.getDatabase(name));

    @BeforeEach
    void opens() {
        process.start();
        process.log.append(Uses.ACTOR, Uses.anyAccesses(1));
    }

    @AfterEach
    void ends() {
        process.stop();
        client.close();
        line.close();
    }

    @Test
    void refusesUsesWhileTheStoreIsAwayAndGoesOnWhenItIsBack() {
        line.become(Line.Mode.CUT);

        assertThatThrownBy(() -> process.log.append(Uses.ACTOR, Uses.anyAccesses(1)))
                .isInstanceOf(AccessLogUnavailable.class);
        line.become(Line.Mode.WHOLE);

        UUID later = Ids.next();
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptionsInstanceOf(AccessLogUnavailable.class)
                .until(() -> {
                    process.log.append(Uses.ACTOR, List.of(Uses.accessTo(later)));
                    return true;
                });
        process.stop();
        assertThat(LoggingProcess.findings(database)).isEmpty();
        assertThat(clients()).contains(later);
    }

    @Test
    void writesAGroupOnceThoughItsAnswersAreLost() {
        List<UUID> refused = new ArrayList<>();
        line.become(Line.Mode.LOSING_ANSWERS);
        for (int call = 0; call < 2; call++) {
            UUID used = Ids.next();
            refused.add(used);
            assertThatThrownBy(() -> process.log.append(Uses.ACTOR, List.of(Uses.accessTo(used))))
                    .isInstanceOf(AccessLogUnavailable.class);
        }
        assertThat(clients()).contains(refused.getFirst());

        line.become(Line.Mode.CUT);
        line.become(Line.Mode.WHOLE);
        UUID later = Ids.next();
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptionsInstanceOf(AccessLogUnavailable.class)
                .until(() -> {
                    process.log.append(Uses.ACTOR, List.of(Uses.accessTo(later)));
                    return true;
                });
        process.stop();

        assertThat(LoggingProcess.findings(database)).isEmpty();
        assertThat(clients()).doesNotHaveDuplicates().contains(refused.getFirst(), later);
    }

    private List<UUID> clients() {
        return LoggingProcess.groups(database, process.source).stream()
                .flatMap(group -> group.content().entries().stream())
                .map(entry -> entry.access().client())
                .toList();
    }
}
