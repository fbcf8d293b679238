package fi.polku.benchmarks.referrals;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import fi.polku.benchmarks.NotMeasurable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Watches, each second, how many states wait to be published, and the oldest of them for how long. */
final class Backlog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<? extends Bson> QUESTION = List.of(
            Aggregates.match(Filters.exists("unpublishedSince")),
            new Document(
                    "$group",
                    new Document("_id", null)
                            .append("count", new Document("$sum", 1))
                            .append(
                                    "age",
                                    new Document(
                                            "$max",
                                            new Document("$subtract", List.of("$$NOW", "$unpublishedSince"))))));

    private final MongoCollection<BsonDocument> referrals;
    private final List<Sample> samples = new ArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    Backlog(MongoCollection<BsonDocument> referrals) {
        this.referrals = referrals;
        var _ = watch.scheduleAtFixedRate(() -> samples.add(now()), 1, 1, TimeUnit.SECONDS);
    }

    /** Ends the watch and tells what was seen. */
    Seen seen() {
        close();
        return Seen.of(samples);
    }

    /** How long it takes until nothing waits. */
    Duration drained() {
        long begin = System.nanoTime();
        while (now().count() > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new NotMeasurable("states still wait to be published after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(10_000_000);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Sample now() {
        BsonDocument answer = referrals.aggregate(QUESTION).first();
        return answer == null
                ? new Sample(0, 0)
                : new Sample(
                        answer.getNumber("count").longValue(),
                        answer.getNumber("age").longValue());
    }

    @Override
    public void close() {
        watch.shutdown();
        try {
            if (!watch.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new NotMeasurable("the store does not tell what waits");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** At one moment: how many, and milliseconds that the oldest has waited. */
    record Sample(long count, long age) {}

    /**
     * Of a whole load.
     *
     * @param first how many waited on average in its first half
     * @param second and in its second
     * @param most at any moment
     * @param oldest in milliseconds
     */
    record Seen(double first, double second, long most, long oldest) {
        static Seen of(List<Sample> samples) {
            int half = samples.size() / 2;
            return new Seen(
                    average(samples.subList(0, half)),
                    average(samples.subList(half, samples.size())),
                    samples.stream().mapToLong(Sample::count).max().orElse(0),
                    samples.stream().mapToLong(Sample::age).max().orElse(0));
        }

        /** Growing is more than what a second of chance explains: a half more, and more than one for each connection. */
        boolean grows(int connections) {
            return second > 1.5 * first && second - first > connections;
        }

        private static double average(List<Sample> samples) {
            return samples.stream().mapToLong(Sample::count).average().orElse(0);
        }

        @Override
        public String toString() {
            return "%.0f, then %.0f on average; at most %d, the oldest for %d ms"
                    .formatted(first, second, most, oldest);
        }
    }
}
