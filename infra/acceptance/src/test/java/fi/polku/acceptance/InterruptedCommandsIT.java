package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R11: a command that writes more than one document is completed once, wherever the process that runs it dies. */
@ExtendWith(RunningPolku.class)
@OnTwoReplicas
class InterruptedCommandsIT {
    private static final String CLIENTS = "/api/referral/clients";
    private static final String VETELI = "924";
    private static final List<String> REPLICAS = List.of("referral", "referral-2");
    private static final int HANDS = 24;

    private final Polku polku;
    private final MongoDatabase store;

    InterruptedCommandsIT(Polku polku) {
        this.polku = polku;
        store = polku.ground().database("referral");
    }

    @Test
    void aClientWithAnIdentityCodeIsMadeOnceAlthoughTheServiceWasKilledHalfWay() {
        int rounds = Extent.of(2, 40);
        int made = 0;
        int repeated = 0;
        int halfWay = 0;
        for (int round = 0; round < rounds; round++) {
            String victim = REPLICAS.get(round % REPLICAS.size());
            Queue<Registration> registrations = registeredUntilKilled(victim);
            halfWay += reservationsOfNobody().size();
            List<Registration> open =
                    registrations.stream().filter(one -> one.client == null).toList();

            CompletableFuture<?> back = AtOnce.beside(() -> {
                polku.stack().startAgain(victim);
                return true;
            });
            open.forEach(this::repeat);
            back.join();

            assertThat(registrations).isNotEmpty().allMatch(one -> one.client != null);
            assertThat(reservationsOfNobody()).isEmpty();
            registrations.forEach(this::assertMadeOnce);
            made += registrations.size();
            repeated += open.size();
        }
        if (Extent.isFull()) {
            assertThat(halfWay).as("commands that were caught half way").isPositive();
        }
        Figure.print(
                "R11",
                "%d clients with identity codes, %d kills, %d POSTs repeated, %d caught between reservation and client: each made once"
                        .formatted(made, rounds, repeated, halfWay));
    }

    @Test
    void aWithdrawalReachesEveryReferralAlthoughTheServiceWasKilledHalfWay() {
        int rounds = Extent.of(1, 10);
        int withdrawn = 0;
        int halfWay = 0;
        for (int round = 0; round < rounds; round++) {
            List<Course> courses = new ArrayList<>();
            for (int i = 0; i < HANDS; i++) {
                courses.add(Course.referred(polku, VETELI));
            }
            String victim = REPLICAS.get(round % REPLICAS.size());
            CompletableFuture<List<Boolean>> answers =
                    AtOnce.beside(() -> AtOnce.times(courses.size(), i -> attempted(courses.get(i)::withdrawn)));
            moments(20, 120);
            polku.stack().kill(victim);
            answers.join();
            List<Course> committed = courses.stream().filter(this::isWithdrawn).toList();
            halfWay += (int)
                    committed.stream().filter(course -> !isCancelled(course)).count();

            polku.stack().startAgain(victim);

            Eventually.asserted(() -> assertThat(committed).allMatch(this::isCancelled));
            polku.ground().settle();
            assertThat(committed).allSatisfy(this::assertCancelledOnce);
            withdrawn += committed.size();
        }
        Figure.print(
                "R11",
                "%d withdrawals, %d kills, %d caught before their referrals followed: each followed once"
                        .formatted(withdrawn, rounds, halfWay));
    }

    /** Many hands register clients, until the service is killed among them. */
    private Queue<Registration> registeredUntilKilled(String victim) {
        Queue<Registration> registrations = new ConcurrentLinkedQueue<>();
        AtomicBoolean killed = new AtomicBoolean();
        CompletableFuture<?> hands = AtOnce.beside(() -> AtOnce.times(HANDS, _ -> {
            while (!killed.get()) {
                Registration one = new Registration();
                registrations.add(one);
                if (!attempted(() -> register(one))) {
                    break;
                }
            }
            return true;
        }));
        moments(300, 1_500);
        polku.stack().kill(victim);
        killed.set(true);
        hands.join();
        return registrations;
    }

    private Answer register(Registration one) {
        Answer answer =
                polku.sender().send("POST", CLIENTS, Map.of("Idempotency-Key", one.key), Visitor.json(one.person));
        if (answer.status() == 201) {
            one.client = answer.id();
        }
        return answer.expect(201);
    }

    private void repeat(Registration one) {
        await().atMost(Duration.ofSeconds(60)).until(() -> attempted(() -> register(one)));
    }

    private void assertMadeOnce(Registration one) {
        Map<String, String> code = Map.of("identityCode", one.code);
        List<String> found = Eventually.seen(
                        () -> polku.sender().send("POST", CLIENTS + "/search", Map.of(), Visitor.json(code)),
                        answer -> answer.status() != 503)
                .expect(200)
                .items()
                .stream()
                .map(item -> item.path("id").asString(""))
                .toList();
        assertThat(found).containsExactly(one.client);
    }

    /** What a command leaves behind that was ended between its two writes. */
    private Set<UUID> reservationsOfNobody() {
        Set<UUID> clients = new HashSet<>();
        store.getCollection("client")
                .find()
                .projection(Projections.include("_id"))
                .forEach(client -> clients.add(client.get("_id", UUID.class)));
        Set<UUID> nobody = new HashSet<>();
        store.getCollection("identity_reservation")
                .find()
                .forEach(reservation -> nobody.add(reservation.get("client", UUID.class)));
        nobody.removeAll(clients);
        return nobody;
    }

    private boolean isWithdrawn(Course course) {
        Document client = document("client", course.clientId());
        return client.get("state", Document.class).getList("permissions", Document.class).stream()
                .anyMatch(permission -> permission.get("withdrawnAt") != null);
    }

    private boolean isCancelled(Course course) {
        return referralFacts(course).contains("CANCELLED");
    }

    private void assertCancelledOnce(Course course) {
        assertThat(referralFacts(course)).containsOnlyOnce("CANCELLED");
    }

    private List<String> referralFacts(Course course) {
        return document("referral", course.referralId())
                .get("state", Document.class)
                .getList("facts", Document.class)
                .stream()
                .map(fact -> fact.getString("name"))
                .toList();
    }

    private Document document(String collection, String id) {
        return Objects.requireNonNull(
                store.getCollection(collection)
                        .find(Filters.eq(UUID.fromString(id)))
                        .first(),
                id);
    }

    /** Whether it was done; a request that meets a dead process, or is told to come again, was not. */
    private static boolean attempted(Runnable request) {
        try {
            request.run();
            return true;
        } catch (AssertionError | UncheckedIOException _) {
            return false;
        }
    }

    private static void moments(int fewest, int most) {
        Eventually.after(Duration.ofMillis(ThreadLocalRandom.current().nextInt(fewest, most)));
    }

    /** One wish to register somebody, under one key however often it is told. */
    private static final class Registration {
        private final String key = UUID.randomUUID().toString();
        private final String code = IdentityCodes.next();
        private final Map<String, Object> person = Course.person(VETELI, code);
        private volatile @Nullable String client;
    }
}
