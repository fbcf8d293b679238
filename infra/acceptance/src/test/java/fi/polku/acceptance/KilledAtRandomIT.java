package fi.polku.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1: whatever service is killed at whatever moment, what was answered with a success is there, and acted on once. */
@ExtendWith(RunningPolku.class)
class KilledAtRandomIT {
    private static final String HALSUA = "074";
    private static final List<String> SERVICES =
            List.of("gateway", "directory", "referral", "consultation", "reporting");
    private static final int KILLS = Extent.of(10, 200);
    private static final int REFERRALS_A_KILL = Extent.of(30, 50);
    private static final List<String> SENT = List.of("SENT");
    private static final List<String> ACCEPTED = List.of("SENT", "CLAIMED", "ACCEPTED");
    private static final List<String> COLLECTIONS =
            List.of("referral.client", "referral.referral", "consultation.case");
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);

    private final Polku polku;
    private final Figures figures;
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Map<String, Integer> killed = new TreeMap<>();

    KilledAtRandomIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void losesAndDoublesNothingWhateverIsKilledWhenever() {
        System.out.println("R1: seed " + seed);
        Map<String, Long> before = polku.ground().documents();
        long dead = polku.ground().dead();
        try (Referring referring = new Referring(polku, HALSUA)) {
            for (String service : order()) {
                kill(service, referring);
            }
            long restarted = System.nanoTime();
            referring.awaitAllBut(0);
            polku.ground().settle();
            Duration caughtUp = Duration.ofNanos(System.nanoTime() - restarted);

            Collection<Referring.Referred> done = referring.done();
            Map<UUID, Document> referrals = referrals(done);
            List<UUID> lost = lost(done, referrals);
            List<UUID> doubled = doubled(referring, referrals);
            Figure.print(
                    "R1",
                    "%d kills %s, %d referrals, %d requests repeated, %d lost, %d doubled, backlog 0 after %.1f s"
                            .formatted(
                                    KILLS,
                                    killed,
                                    referrals.size(),
                                    referring.repeats(),
                                    lost.size(),
                                    doubled.size(),
                                    caughtUp.toMillis() / 1e3));
            assertThat(done).hasSize(KILLS * REFERRALS_A_KILL);
            assertThat(referring.repeats()).as("requests that a kill has met").isPositive();
            assertThat(lost).isEmpty();
            assertThat(doubled).isEmpty();
            assertThat(made(before)).isEqualTo(wanted(done));
            reportsTellWhatTheStoreTells(referrals.values());
            assertThat(polku.ground().dead()).isEqualTo(dead);
            assertThat(caughtUp).isLessThanOrEqualTo(CATCHING_UP);
        }
    }

    /** Each once, and then as it comes. */
    private List<String> order() {
        List<String> order = new ArrayList<>(SERVICES);
        while (order.size() < KILLS) {
            order.add(SERVICES.get(random.nextInt(SERVICES.size())));
        }
        Collections.shuffle(order, random);
        return order;
    }

    private void kill(String service, Referring referring) {
        referring.let(REFERRALS_A_KILL);
        referring.awaitAllBut(random.nextInt(1, REFERRALS_A_KILL));
        polku.stack().kill(service);
        polku.stack().startAgain(service);
        killed.merge(service, 1, Integer::sum);
    }

    private Map<UUID, Document> referrals(Collection<Referring.Referred> done) {
        Map<UUID, Document> referrals = new TreeMap<>();
        polku.ground()
                .stored("referral", "referral", Filters.in("_id", ids(done)))
                .forEach(referral -> referrals.put(referral.get("_id", UUID.class), referral));
        return referrals;
    }

    /** What was answered with a success and is not there, or not acted on. */
    private List<UUID> lost(Collection<Referring.Referred> done, Map<UUID, Document> referrals) {
        Set<UUID> withCase = new HashSet<>(cases(done));
        return done.stream()
                .filter(sent -> {
                    Document state = state(referrals.getOrDefault(sent.referral(), new Document()));
                    return !sent.client().equals(state.get("client"))
                            || !facts(state).containsAll(sent.accepted() ? ACCEPTED : SENT)
                            || sent.accepted() != withCase.contains(sent.referral())
                            || (sent.accepted() && toldOfItsCase(sent).isEmpty());
                })
                .map(Referring.Referred::referral)
                .toList();
    }

    /** What was done more than once: a fact, a case, or what a repeated POST makes. */
    private List<UUID> doubled(Referring referring, Map<UUID, Document> referrals) {
        Collection<Referring.Referred> done = referring.done();
        Map<UUID, Long> cases = cases(done).stream().collect(groupingBy(Function.identity(), counting()));
        Stream<UUID> twice = done.stream()
                .filter(sent -> {
                    Document state = state(referrals.getOrDefault(sent.referral(), new Document()));
                    return facts(state).size() > (sent.accepted() ? ACCEPTED : SENT).size()
                            || cases.getOrDefault(sent.referral(), 0L) > 1;
                })
                .map(Referring.Referred::referral);
        Stream<UUID> again = done.stream()
                .limit(KILLS)
                .map(sent -> UUID.fromString(referring.again(sent).expect(201).id()))
                .filter(id -> !referrals.containsKey(id));
        return Stream.concat(twice, again).toList();
    }

    /** The referral of each case. */
    private List<UUID> cases(Collection<Referring.Referred> done) {
        return polku.ground().stored("consultation", "case", Filters.in("state.origin.referral", ids(done))).stream()
                .map(one -> state(one).get("origin", Document.class).get("referral", UUID.class))
                .toList();
    }

    private String toldOfItsCase(Referring.Referred sent) {
        return polku.coordinator()
                .get("/api/referral/referrals/" + sent.referral())
                .text("/case/id");
    }

    /** What came to be in all, whoever was told of it. */
    private Map<String, Long> made(Map<String, Long> before) {
        Map<String, Long> after = polku.ground().documents();
        return COLLECTIONS.stream()
                .collect(toMap(
                        Function.identity(),
                        collection -> after.getOrDefault(collection, 0L) - before.getOrDefault(collection, 0L)));
    }

    private static Map<String, Long> wanted(Collection<Referring.Referred> done) {
        long accepted = done.stream().filter(Referring.Referred::accepted).count();
        long all = done.size();
        return Map.of("referral.client", all, "referral.referral", all, "consultation.case", accepted);
    }

    private void reportsTellWhatTheStoreTells(Collection<Document> referrals) {
        Map<String, Long> recount = referrals.stream()
                .collect(groupingBy(referral -> state(referral).getString("state"), counting()));
        Eventually.asserted(() -> {
            assertThat(figures.referrals(HALSUA)).isEqualTo(referrals.size());
            assertThat(figures.states(HALSUA)).isEqualTo(recount);
        });
    }

    private static List<UUID> ids(Collection<Referring.Referred> done) {
        return done.stream().map(Referring.Referred::referral).toList();
    }

    private static Document state(Document stored) {
        return stored.get("state", new Document());
    }

    private static List<String> facts(Document state) {
        return state.getList("facts", Document.class).stream()
                .map(fact -> fact.getString("name"))
                .toList();
    }
}
