package fi.polku.referral.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.TestStore;
import fi.polku.platform.web.Today;
import fi.polku.referral.Service;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox on a real store, and on a clock that goes as fast as the test wants. */
class OutboxIT {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final MongoDatabase database = Service.bean(MongoClient.class)
            .getDatabase(TestStore.freshDatabase())
            .withCodecRegistry(Service.database().getCodecRegistry());
    private final Outbox outbox = new Outbox(database, new Today(clock()));
    private final UUID recipient = UUID.randomUUID();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void claimsAllOfOneRecipientAndNothingTwice() {
        UUID first = note(recipient, START.minusSeconds(60));
        UUID second = note(recipient, START);
        outbox.add(recipient, second, START, START);
        UUID other = note(UUID.randomUUID(), START);

        List<Waiting> claimed = outbox.claim();

        assertThat(claimed).extracting(Waiting::notice).containsExactly(first, second);
        assertThat(outbox.claim()).extracting(Waiting::notice).containsExactly(other);
        assertThat(outbox.claim()).isEmpty();

        outbox.sent(claimed);
        pass(Outbox.CLAIMED_FOR.plusSeconds(1));

        assertThat(outbox.claim()).extracting(Waiting::notice).containsExactly(other);
    }

    @Test
    void sendsAgainUnderTheSameNameWhatACrashInterrupted() {
        note(recipient, START);
        UUID before = outbox.claim().getFirst().id();

        pass(Outbox.CLAIMED_FOR.minusSeconds(1));
        assertThat(outbox.claim()).isEmpty();
        pass(Duration.ofSeconds(2));

        assertThat(outbox.claim()).extracting(Waiting::id).containsExactly(before);
    }

    @Test
    void letsWhatNobodyTookWaitForLongerEachTime() {
        note(recipient, START);
        for (int attempt = 1; attempt <= 3; attempt++) {
            List<Waiting> claimed = outbox.claim();
            assertThat(claimed).singleElement().extracting(Waiting::attempts).isEqualTo(attempt);
            outbox.failed(claimed);

            pass(Outbox.pause(attempt).minusSeconds(1));
            assertThat(outbox.claim()).isEmpty();
            pass(Duration.ofSeconds(1));
        }

        assertThat(Stream.of(1, 2, 3, 50).map(Outbox::pause))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofHours(4));
    }

    @Test
    void leavesAloneWhatAnotherHasClaimedSince() {
        note(recipient, START);
        List<Waiting> slow = outbox.claim();
        pass(Outbox.CLAIMED_FOR.plusSeconds(1));
        List<Waiting> next = outbox.claim();

        outbox.sent(slow);
        outbox.failed(next);
        pass(Outbox.pause(2));

        assertThat(outbox.claim()).hasSize(1);
    }

    @Test
    void givesEachToOneOfManySenders() throws Exception {
        for (int number = 0; number < 40; number++) {
            note(UUID.randomUUID(), START);
        }
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<UUID> seen = new HashSet<>();
            for (Future<List<Waiting>> each : senders.invokeAll(Collections.nCopies(8, claimAll()))) {
                each.get().forEach(waiting -> assertThat(seen.add(waiting.id())).isTrue());
            }
            assertThat(seen).hasSize(40);
        }
    }

    @Test
    void givesUpWhatNobodyTookInTimeAndKeepsWhatWasSent() {
        note(recipient, START);
        UUID stuck = UUID.randomUUID();
        outbox.sent(outbox.claim());
        note(stuck, START);
        outbox.failed(outbox.claim());

        pass(Outbox.FRESH.plusSeconds(1));

        assertThat(outbox.clean()).isOne();
        assertThat(outbox.clean()).isZero();
        assertThat(database.getCollection(Waiting.COLLECTION).countDocuments()).isOne();
    }

    private Callable<List<Waiting>> claimAll() {
        return () -> Stream.generate(outbox::claim)
                .takeWhile(claimed -> !claimed.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private UUID note(UUID whose, Instant at) {
        UUID notice = UUID.randomUUID();
        outbox.add(whose, notice, at, at);
        return notice;
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Today.FINLAND;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
