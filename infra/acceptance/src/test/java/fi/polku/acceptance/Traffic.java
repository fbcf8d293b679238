package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A little steady reading on one route of each service, timed, with an eye on the parts' threads and heap. */
final class Traffic implements AutoCloseable {
    private static final long EVERY = 125;
    static final String SLOWED = "referral";
    private static final List<String> PARTS =
            Stream.concat(Stream.of("gateway"), Shape.SERVICES.stream()).toList();

    private final Polku polku;
    private final Map<String, Supplier<Answer>> routes;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Traffic(Polku polku) {
        this.polku = polku;
        String referral = Course.referred(polku, "272").referral();
        routes = new TreeMap<>(Map.of(
                "directory",
                () -> polku.sender().get("/api/directory/me"),
                SLOWED,
                () -> polku.sender().get(referral),
                "consultation",
                () -> polku.coordinator().get("/api/consultation/cases?limit=5"),
                "reporting",
                () -> polku.analyst().get("/api/reporting/reports/referrals?from=2025-01-01&to=2099-12-31&by=state")));
    }

    /** Requests at the pace on every route for so long, and what became of them. */
    Passed pass(Duration length) {
        Map<String, Queue<Timed>> timed = routes.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> new ConcurrentLinkedQueue<>()));
        Map<String, Queue<Double>> threadsSeen = new ConcurrentHashMap<>();
        Map<String, Queue<Double>> heapSeen = new ConcurrentHashMap<>();
        var under = routes.entrySet().stream()
                .map(route -> pace.scheduleAtFixedRate(
                        () -> {
                            underWay.incrementAndGet();
                            threads.execute(() -> {
                                try {
                                    Objects.requireNonNull(timed.get(route.getKey()))
                                            .add(Timed.of(route.getValue()));
                                } finally {
                                    underWay.decrementAndGet();
                                }
                            });
                        },
                        0,
                        EVERY,
                        TimeUnit.MILLISECONDS))
                .toList();
        var watch = pace.scheduleAtFixedRate(
                () -> threads.execute(() -> PARTS.forEach(part -> {
                    Management management = polku.management(part);
                    note(threadsSeen, part, management.threads());
                    note(heapSeen, part, management.heap());
                })),
                0,
                Math.max(1, length.toMillis() / 20),
                TimeUnit.MILLISECONDS);
        try {
            // The clock that requests run by is the one that ends them.
            pace.schedule(() -> under.forEach(one -> one.cancel(false)), length.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            watch.cancel(false);
        }
        // What began in a while belongs to it, and the slowest is answered last.
        Eventually.asserted(() -> assertThat(underWay).hasValue(0));
        return new Passed(
                timed.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, route -> List.copyOf(route.getValue()))),
                greatest(threadsSeen),
                least(heapSeen));
    }

    @Override
    public void close() {
        pace.shutdownNow();
        threads.close();
    }

    private static void note(Map<String, Queue<Double>> seen, String part, double value) {
        seen.computeIfAbsent(part, _ -> new ConcurrentLinkedQueue<>()).add(value);
    }

    private static Map<String, Double> greatest(Map<String, Queue<Double>> seen) {
        Map<String, Double> greatest = new TreeMap<>();
        seen.forEach((part, values) -> greatest.put(
                part, values.stream().mapToDouble(Double::doubleValue).max().orElseThrow()));
        return greatest;
    }

    /** What is left after a collection: the rest is not yet collected. */
    private static Map<String, Double> least(Map<String, Queue<Double>> seen) {
        Map<String, Double> least = new TreeMap<>();
        seen.forEach((part, values) -> least.put(
                part, values.stream().mapToDouble(Double::doubleValue).min().orElseThrow()));
        return least;
    }

    /**
     * What was seen in a while.
     *
     * @param threads the most of each part
     * @param heap the least of each part
     */
    record Passed(Map<String, List<Timed>> timed, Map<String, Double> threads, Map<String, Double> heap) {
        Passed {
            timed = Map.copyOf(timed);
            threads = Map.copyOf(threads);
            heap = Map.copyOf(heap);
        }

        /** Both whiles as one. */
        Passed and(Passed other) {
            return new Passed(
                    timed.keySet().stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    route -> Stream.concat(answers(route).stream(), other.answers(route).stream())
                                            .toList())),
                    threads,
                    heap);
        }

        /** The routes of the services whose store is as always. */
        Set<String> others() {
            Set<String> others = new TreeSet<>(timed.keySet());
            others.remove(SLOWED);
            return others;
        }

        List<Timed> answers(String route) {
            return timed.getOrDefault(route, List.of());
        }

        /** What none but one in a hundred answers took longer than, in milliseconds. */
        double p99(String route) {
            List<Duration> sorted =
                    answers(route).stream().map(Timed::took).sorted().toList();
            return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1).toNanos() / 1e6;
        }

        Collection<Timed> ofOthers() {
            return others().stream().flatMap(route -> answers(route).stream()).toList();
        }

        Duration slowest() {
            return answers(SLOWED).stream()
                    .map(Timed::took)
                    .max(Duration::compareTo)
                    .orElseThrow();
        }
    }
}
