package fi.polku.benchmarks.reports;

import com.mongodb.client.model.Filters;
import fi.polku.benchmarks.BenchmarksConfiguration;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.User;
import fi.polku.benchmarks.referrals.Sender;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/** Sends a referral and asks for the report without a pause until it is counted. */
final class Following {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock = BenchmarksConfiguration.clock();
    private final Store store;
    private final Sender sender;
    private final User analyst;
    private final Wire sending;
    private final Wire reading;
    private final String report;

    Following(Stack stack, Store store) {
        this.store = store;
        sender = new Sender(stack);
        analyst = new User(stack, "kp-analyytikko");
        sending = sender.wire();
        reading = analyst.wire();
        report = "/api/reporting/reports/referrals?from=%1$s&to=%1$s"
                .formatted(LocalDate.now(clock.withZone(ZoneId.of("Europe/Helsinki"))));
    }

    Lags lags(int times) {
        List<Long> sinceAnswer = new ArrayList<>();
        List<Long> sinceCommit = new ArrayList<>();
        long start = System.nanoTime();
        long expected = counted();
        for (int time = 0; time < times; time++) {
            UUID id = sender.send(sending);
            long answered = System.nanoTime();
            awaitCounted(++expected, answered);
            sinceAnswer.add(System.nanoTime() - answered);
            sinceCommit.add((clock.millis() - committed(id)) * 1_000_000);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Lags(new Figures(sinceAnswer, 0, took), new Figures(sinceCommit, 0, took));
    }

    /** What asking alone takes. */
    Figures reports(int times) {
        List<Long> nanos = new ArrayList<>();
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            counted();
            nanos.add(System.nanoTime() - begun);
        }
        return new Figures(nanos, 0, Duration.ofNanos(System.nanoTime() - start));
    }

    private void awaitCounted(long expected, long since) {
        while (counted() < expected) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new NotMeasurable("a referral is not counted after " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    private long counted() {
        return analyst.get(reading, report).path("rows").path(0).path("count").asLong(0);
    }

    /** By the service's own clock, just before it wrote. */
    private long committed(UUID id) {
        BsonDocument document = Objects.requireNonNull(
                store.collection("referral", "referral")
                        .find(Filters.eq(new BsonBinary(id)))
                        .first(),
                "a referral that is counted but not there");
        return document.getDocument("commit").getDateTime("at").getValue();
    }

    /** How long reports were behind, one after the other. */
    record Lags(Figures sinceAnswer, Figures sinceCommit) {}
}
