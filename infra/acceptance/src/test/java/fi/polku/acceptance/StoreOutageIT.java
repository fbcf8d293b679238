package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R5: without its store a service refuses soon, is soon left alone, comes back soon, and has lost nothing that it has
 * answered for.
 */
@ExtendWith(RunningPolku.class)
class StoreOutageIT {
    private static final Duration OUTAGE = Duration.ofSeconds(Extent.of(20, 60));
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(3);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(15);
    private static final int FAILURES = 10;
    private static final int PROFESSIONALS = 5;
    private static final int CLIENTS = Extent.of(30, 300);

    private final Polku polku;
    private final Registering registering;

    /** A request of each service that needs its store. */
    private final Map<String, Supplier<Answer>> requests;

    StoreOutageIT(Polku polku) {
        this.polku = polku;
        registering = new Registering(polku);
        requests = new TreeMap<>(Map.of(
                "directory", () -> polku.sender().get("/api/directory/me"),
                "referral", registering::one,
                "consultation", () -> polku.coordinator().get("/api/consultation/cases?limit=5"),
                "reporting",
                        () -> polku.analyst()
                                .get("/api/reporting/reports/referrals?from=2025-01-01&to=2099-12-31&by=state")));
    }

    @Test
    void refusesSoonAndComesBackWhenTheStoreHangs() {
        assumeThat(polku.stack().hasRealStore())
                .as("the stand-in has no process of its own")
                .isTrue();
        outage(
                "hanging",
                () -> polku.stack().pause("store"),
                () -> polku.stack().resume("store"));
    }

    @Test
    void refusesSoonAndComesBackWhenTheStoreIsCutOff() {
        outage("cut off", this::cut, polku.lines()::mend);
    }

    private void outage(String how, Runnable away, Runnable back) {
        requests.values().forEach(this::warm);
        long before = polku.ground().documents().getOrDefault("referral.client", 0L) - registering.acknowledged();

        long[] begun = {0};
        List<Timed> refused = new ArrayList<>(registering.untilRefused(PROFESSIONALS, CLIENTS, () -> {
            away.run();
            begun[0] = System.nanoTime();
        }));
        refused.addAll(failures());
        requests.values().forEach(request -> refused.add(Timed.of(request)));
        assertThat(Shape.SERVICES)
                .allSatisfy(service -> assertThat(breakerIs(service, "open", "half_open"))
                        .as("the breaker of %s is open, or open but for a few that try", service)
                        .isTrue());
        refused.addAll(untilOver(begun[0]));
        back.run();
        Map<String, Duration> recovered = recovered();
        long lost = registering.lost();

        Duration slowest =
                refused.stream().map(Timed::took).max(Comparator.naturalOrder()).orElseThrow();
        Figure.print(
                "R5",
                "store %s for %d s: 503 within %.2f s, breakers open after %d failures, recovered after %s s, %d of %d acknowledged writes lost"
                        .formatted(
                                how,
                                OUTAGE.toSeconds(),
                                slowest.toMillis() / 1e3,
                                FAILURES,
                                recovered.values().stream()
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow()
                                                .toMillis()
                                        / 1e3,
                                lost,
                                registering.acknowledged()));
        assertThat(refused).allSatisfy(one -> {
            one.answer().expect(503);
            assertThat(one.answer().header("Retry-After")).isNotEmpty();
            assertThat(one.took()).as("%s", one).isLessThanOrEqualTo(REFUSED_WITHIN);
        });
        assertThat(recovered.values())
                .as("%s", recovered)
                .allSatisfy(after -> assertThat(after).isLessThanOrEqualTo(RECOVERED_WITHIN));
        assertThat(lost).isZero();
        assertThat(polku.ground().documents()).containsEntry("referral.client", before + registering.requests());
    }

    /** As many successes as the breaker remembers. */
    private void warm(Supplier<Answer> request) {
        IntStream.range(0, 2 * FAILURES)
                .forEach(_ -> assertThat(request.get().succeeded()).isTrue());
    }

    private void cut() {
        for (String service : Shape.SERVICES) {
            Line line = polku.lines().toTheStoreOf(service);
            assertThat(line.callers()).as(service).isPositive();
            line.become(Line.Mode.CUT);
        }
    }

    /** So many of each service, those counted who were just writing. */
    private Collection<Timed> failures() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> answers = new ArrayList<>();
            requests.forEach((service, request) -> {
                int count = service.equals("referral") ? FAILURES - PROFESSIONALS : FAILURES;
                IntStream.range(0, count).forEach(_ -> answers.add(threads.submit(() -> Timed.of(request))));
            });
            return answers.stream().map(Timed::got).toList();
        }
    }

    private boolean breakerIs(String service, String... states) {
        Management gateway = polku.management("gateway");
        return Stream.of(states)
                        .mapToDouble(state -> gateway.metric(
                                "resilience4j_circuitbreaker_state",
                                "name=\"%s\",state=\"%s\"".formatted(service, state)))
                        .sum()
                == 1;
    }

    /** One request of each service a second, until the outage is over. */
    private List<Timed> untilOver(long begun) {
        List<Timed> answers = new ArrayList<>();
        await().atMost(OUTAGE.multipliedBy(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    requests.values().forEach(request -> answers.add(Timed.of(request)));
                    return System.nanoTime() - begun >= OUTAGE.toNanos();
                });
        return answers;
    }

    /** How long after its store each service answers again, with its breaker closed: until then the next may be refused. */
    private Map<String, Duration> recovered() {
        long back = System.nanoTime();
        Map<String, Duration> recovered = new TreeMap<>();
        await().atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    requests.forEach((service, request) -> {
                        if (!recovered.containsKey(service)
                                && request.get().succeeded()
                                && breakerIs(service, "closed")) {
                            recovered.put(service, Duration.ofNanos(System.nanoTime() - back));
                        }
                    });
                    return recovered.size() == requests.size();
                });
        return recovered;
    }
}
