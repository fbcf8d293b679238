package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R11: of writes that race over two replicas one wins, and of requests that are one request one thing comes. */
@ExtendWith(RunningPolku.class)
@OnTwoReplicas
class RacedWritesIT {
    private static final String CLIENTS = "/api/referral/clients";
    private static final String REFERRALS = "/api/referral/referrals";
    private static final String SERVICES = "/api/directory/services";
    private static final String VETELI = "924";
    private static final int WRITES = 100;
    private static final int POSTS = 50;
    private static final int MOST_TRIES = 50;

    /** Too many at once: the gateway has passed none of it on. */
    private static final Set<Integer> NOT_PASSED_ON = Set.of(429, 503);

    private final Polku polku;
    private final Ground ground;

    RacedWritesIT(Polku polku) {
        this.polku = polku;
        ground = polku.ground();
    }

    @Test
    void oneOfAHundredWritesToOneVersionSucceeds() {
        int rounds = Extent.of(2, 20);
        for (int round = 0; round < rounds; round++) {
            Course course = Course.permitted(polku, VETELI, null);
            String draft = polku.sender()
                    .post(REFERRALS, course.referring(false))
                    .expect(201)
                    .header("Location");
            raced(polku.sender(), draft, i -> {
                Map<String, Object> edited = new HashMap<>(course.referring(false));
                edited.keySet().removeAll(Set.of("client", "send"));
                edited.put("question", "Kysymys " + i);
                return edited;
            });
            String service = polku.as("kp-hakemisto")
                    .post(SERVICES, service("Palvelu " + round))
                    .expect(201)
                    .header("Location");
            String name = "Palvelu %d, ".formatted(round);
            raced(polku.as("kp-hakemisto"), service, i -> service(name + i));
        }
        Figure.print(
                "R11",
                "%d races of %d writes: 1 success and %d times 412 each".formatted(2 * rounds, WRITES, WRITES - 1));
    }

    @Test
    void fiftyPostsUnderOneKeyMakeOneThing() {
        int rounds = Extent.of(2, 20);
        for (int round = 0; round < rounds; round++) {
            Map<String, Object> person = Course.person(VETELI, IdentityCodes.next());
            once(polku.sender(), CLIENTS, person, "referral.client");
            Course course = Course.permitted(polku, VETELI, null);
            once(polku.sender(), REFERRALS, course.referring(true), "referral.referral");
            once(polku.as("kp-hakemisto"), SERVICES, service("Yksi " + round), "directory.service");
        }
        Figure.print(
                "R11",
                "%d times %d POSTs under one key: 1 resource and %d equal answers each"
                        .formatted(3 * rounds, POSTS, POSTS));
    }

    private void raced(Visitor visitor, String path, IntFunction<Map<String, Object>> body) {
        List<Answer> answers = AtOnce.times(
                WRITES,
                i -> passedOn(
                        () -> visitor.send("PUT", path, Map.of("If-Match", "\"1\""), Visitor.json(body.apply(i)))));

        Map<Integer, Long> statuses =
                answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        assertThat(statuses).as("%s", answers.getFirst()).isEqualTo(Map.of(200, 1L, 412, WRITES - 1L));
        Answer won = answers.stream().filter(Answer::succeeded).findFirst().orElseThrow();
        assertThat(won.header("ETag")).isEqualTo("\"2\"");
        assertThat(visitor.get(path).expect(200).body()).isEqualTo(won.body());
    }

    private void once(Visitor visitor, String path, Map<String, Object> body, String collection) {
        String key = UUID.randomUUID().toString();
        long before = ground.documents().getOrDefault(collection, 0L);

        List<Answer> answers = AtOnce.times(
                POSTS,
                i -> passedOn(() -> visitor.send("POST", path, Map.of("Idempotency-Key", key), Visitor.json(body))));

        Answer first = answers.getFirst().expect(201);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.header("Location")).isEqualTo(path + "/" + first.id());
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.expect(201).id()).isEqualTo(first.id());
            assertThat(answer.header("Location")).isEqualTo(first.header("Location"));
            assertThat(answer.header("ETag")).isEqualTo(first.header("ETag"));
        });
        assertThat(ground.documents().get(collection)).isEqualTo(before + 1);
    }

    private static Answer passedOn(Supplier<Answer> attempt) {
        Answer answer = attempt.get();
        for (int tries = 1; tries < MOST_TRIES && NOT_PASSED_ON.contains(answer.status()); tries++) {
            answer = attempt.get();
        }
        return answer;
    }

    private Map<String, Object> service(String name) {
        Region region = polku.region();
        return Map.of(
                "organisation",
                region.organisation(),
                "unit",
                region.unit("sosiaalityo"),
                "kind",
                "social-work",
                "name",
                Map.of("fi", name),
                "referralNeeded",
                true,
                "validFrom",
                "2025-01-01");
    }
}
