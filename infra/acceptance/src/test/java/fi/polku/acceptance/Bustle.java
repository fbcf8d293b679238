package fi.polku.acceptance;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Many hands that give commands to the same few aggregates of three services, all at once and for as long as they are let. */
final class Bustle {
    private static final String SERVICES = "/api/directory/services";

    /** Between two commands of one hand: services that are busy to their limit are late with everything, and hide who else is. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration IMPATIENCE = Duration.ofSeconds(1);
    private static final int HANDS = 8;
    private static final int ENTRIES = 30;
    private static final int CLIENTS = 12;
    private static final int CASES = 8;

    private final Polku polku;
    private final String municipality;

    /** By service: each gets as many commands as any other, however few aggregates it has. */
    private final List<List<Runnable>> commands;

    private final AtomicInteger done = new AtomicInteger();

    Bustle(Polku polku, String municipality) {
        this.polku = polku;
        this.municipality = municipality;
        commands = List.of(
                times(ENTRIES, i -> {
                    String service =
                            editor().post(SERVICES, service(i)).expect(201).header("Location");
                    return () -> edit(service);
                }),
                times(CLIENTS, _ -> {
                    Course course = Course.permitted(polku, municipality, null);
                    return () -> permit(course);
                }),
                times(CASES, _ -> {
                    String consultation =
                            Course.referred(polku, municipality).accepted().openedCase();
                    Course.meetingOn(polku, consultation);
                    return () -> discuss(consultation);
                }));
    }

    private static List<Runnable> times(int count, IntFunction<Runnable> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    int aggregates() {
        return commands.stream().mapToInt(List::size).sum();
    }

    /** How many commands were answered with a success so far. */
    int done() {
        return done.get();
    }

    /** Begins, and goes on until this many more are done and the end is called for. */
    Rush rush(int commandsAtLeast) {
        return new Rush(done.get() + commandsAtLeast);
    }

    private void edit(String service) {
        Answer seen = editor().get(service).expect(200);
        done(editor().send(
                        "PUT",
                        service,
                        Map.of("If-Match", seen.header("ETag")),
                        Visitor.json(service(ThreadLocalRandom.current().nextInt(1_000_000)))));
    }

    /** Permits, or takes back what was permitted last. */
    private void permit(Course course) {
        Answer client = polku.sender().get(course.client()).expect(200);
        List<JsonNode> permissions =
                client.body().path("permissions").valueStream().toList();
        JsonNode last = permissions.getLast();
        if (last.path("withdrawnAt").isMissingNode()) {
            done(polku.sender()
                    .send(
                            "POST",
                            course.client() + "/permissions/" + last.path("id").asString("") + "/withdraw",
                            Map.of("If-Match", client.header("ETag")),
                            Visitor.json(Map.of())));
        } else {
            done(polku.sender()
                    .send(
                            "POST",
                            course.client() + "/permissions",
                            Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                            Visitor.json(Course.permission(polku.region().network()))));
        }
    }

    /** Discussed, or to be discussed again. */
    private void discuss(String consultation) {
        Answer seen = polku.coordinator().get(consultation).expect(200);
        String command = seen.state().equals("DISCUSSED") ? "continue-later" : "discuss";
        done(polku.coordinator()
                .send(
                        "POST",
                        consultation + "/" + command,
                        Map.of("If-Match", seen.header("ETag")),
                        Visitor.json(Map.of())));
    }

    private void done(Answer answer) {
        if (answer.succeeded()) {
            done.incrementAndGet();
        } else if (answer.status() >= 500) {
            throw new AssertionError(answer);
        }
    }

    private static <T> T oneOf(List<T> things) {
        return things.get(ThreadLocalRandom.current().nextInt(things.size()));
    }

    private Visitor editor() {
        return polku.as("kp-hakemisto");
    }

    private Map<String, Object> service(int number) {
        Region region = polku.region();
        return Map.of(
                "organisation", region.organisation(),
                "unit", region.unit("sosiaalityo"),
                "kind", "social-work",
                "name", Map.of("fi", "Palvelu " + number),
                "municipalities", List.of(municipality),
                "referralNeeded", true,
                "validFrom", "2025-01-01");
    }

    /** One go of all hands. */
    final class Rush {
        private final int target;
        private final AtomicBoolean over = new AtomicBoolean();
        private final Queue<CompletableFuture<Boolean>> given = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<?> hands;

        private Rush(int target) {
            this.target = target;
            hands = AtOnce.beside(() -> AtOnce.times(HANDS, _ -> {
                while (!over.get()) {
                    give(oneOf(oneOf(commands)));
                }
                return true;
            }));
        }

        boolean isEnough() {
            if (hands.isCompletedExceptionally()) {
                hands.join();
            }
            return done.get() >= target;
        }

        /** No further commands: what comes after a fault would hide what it did. */
        void stop() {
            over.set(true);
        }

        /** What is on its way comes to its end, or is given up by who asked. */
        void end() {
            stop();
            hands.join();
            given.forEach(CompletableFuture::join);
        }

        /** A hand does not wait for a service that is stopped, or all would soon be waiting for it and nobody give commands. */
        private void give(Runnable command) {
            CompletableFuture<Boolean> one = AtOnce.beside(() -> attempt(command));
            given.add(one);
            Eventually.after(PAUSE);
            one.copy()
                    .completeOnTimeout(false, IMPATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }

        /** Somebody quicker, a service that is dead, a service that is stopped: all that is part of it. */
        private static boolean attempt(Runnable command) {
            try {
                command.run();
                return true;
            } catch (AssertionError | UncheckedIOException _) {
                return false;
            }
        }
    }
}
