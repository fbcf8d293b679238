package fi.polku.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Many hands that give commands to the same few aggregates of three services, all at once and for as long as they are let. */
final class Bustle {
    private static final String SERVICES = "/api/directory/services";
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int HANDS = 8;
    private static final int ENTRIES = 30;
    private static final int CLIENTS = 12;
    private static final int CASES = 8;

    private final Polku polku;
    private final String municipality;
    private final List<Runnable> commands = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();

    Bustle(Polku polku, String municipality) {
        this.polku = polku;
        this.municipality = municipality;
        for (int i = 0; i < ENTRIES; i++) {
            String service = editor().post(SERVICES, service(i)).expect(201).header("Location");
            commands.add(() -> edit(service));
        }
        for (int i = 0; i < CLIENTS; i++) {
            Course course = Course.permitted(polku, municipality, null);
            commands.add(() -> permit(course));
        }
        for (int i = 0; i < CASES; i++) {
            String consultation =
                    Course.referred(polku, municipality).accepted().openedCase();
            Course.meetingOn(polku, consultation);
            commands.add(() -> discuss(consultation));
        }
    }

    int aggregates() {
        return commands.size();
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
        private final CompletableFuture<?> hands;

        private Rush(int target) {
            this.target = target;
            hands = AtOnce.beside(() -> AtOnce.times(HANDS, _ -> {
                while (!over.get()) {
                    attempt(commands.get(ThreadLocalRandom.current().nextInt(commands.size())));
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

        /** What is on its way comes to its end, or is given up by who asked. */
        void end() {
            over.set(true);
            hands.join();
        }

        /** Somebody quicker, a service that is dead, a service that is stopped: all that is part of it. */
        private static void attempt(Runnable command) {
            try {
                command.run();
            } catch (AssertionError | UncheckedIOException _) {
                // Not done, so not counted; and one who waits for it does not keep asking all the time.
                await().pollDelay(PAUSE).until(() -> true);
            }
        }
    }
}
