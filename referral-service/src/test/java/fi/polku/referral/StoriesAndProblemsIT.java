package fi.polku.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Topics;
import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told beyond those who know the client: stories, and problem points of the process. */
class StoriesAndProblemsIT {
    private static final String STORIES = "/client-stories";
    private static final String PROBLEMS = "/process-problems";

    @Test
    void letsAStoryOutOnlyByASecondReaderAndTakesItBackForGood() {
        Reply written = Service.as("tiina").create(STORIES, story("Ensin kävely, sitten työ.", null));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        String path = STORIES + "/" + written.id();
        assertThat(Service.as("rita").get(path).status()).isEqualTo(404);
        assertThat(Service.as("tiina")
                        .command(path + "/publish", written.etag(), null)
                        .code())
                .isEqualTo("second-reader");

        Reply published = Service.as("tom").command(path + "/publish", written.etag(), null);

        assertThat(published.text("/status")).isEqualTo("PUBLISHED");
        assertThat(Service.as("rita").get(path).text("/story")).isEqualTo("Ensin kävely, sitten työ.");
        assertThat(Service.as("rita").get(STORIES).body()).contains(written.id().toString());
        assertThat(Service.as("oili").get(path).status()).isEqualTo(404);
        assertThat(Service.as("rita")
                        .command(path + "/withdraw", published.etag(), null)
                        .status())
                .isEqualTo(403);

        Reply withdrawn = Service.as("tiina").command(path + "/withdraw", published.etag(), null);

        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.has("/story")).isFalse();
        assertThat(Service.as("rita").get(path).status()).isEqualTo(404);
        assertThat(Service.as("tiina")
                        .command(path + "/withdraw", withdrawn.etag(), null)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void refusesAStoryThatTellsWhoItIsAbout() {
        UUID period = period();

        for (String telling : new String[] {"Ainon tarina", "Hän on 010594Y9032", "Soita 040 1234567"}) {
            Reply refused = Service.as("tiina").create(STORIES, story(telling, period));
            assertThat(refused.status()).as(telling).isEqualTo(400);
            assertThat(refused.faults()).containsExactly("/story tells-who");
            assertThat(refused.body()).doesNotContain(telling);
        }
        assertThat(Service.as("beate").create(STORIES, story("Tarina", period)).pointers())
                .containsExactly("/supportPeriod");
        Reply written = Service.as("tiina").create(STORIES, story("Tarina", period));
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.body()).doesNotContain(period.toString());
    }

    @Test
    void givesAProblemPointToTheUnitThatRepairsItAndTellsItOfNoClient() {
        UUID period = period();
        Reply marked = Service.as("tiina").create(PROBLEMS, problem("Aikoja ei ollut", World.RECEIVING, period));
        assertThat(marked.status()).as(marked.body()).isEqualTo(201);
        String path = PROBLEMS + "/" + marked.id();
        assertThat(marked.text("/supportPeriod")).isEqualTo(period.toString());

        Reply given = Service.as("rita").get(path);
        assertThat(given.text("/text")).isEqualTo("Aikoja ei ollut");
        assertThat(given.body()).doesNotContain(period.toString());
        assertThat(Service.as("rita").get("/notices?limit=100").body())
                .containsOnlyOnce(marked.id().toString());
        assertThat(Service.as("rita").get(PROBLEMS + "?open=true").body())
                .contains(marked.id().toString());
        assertThat(Service.as("beate").get(path).status()).isEqualTo(404);
        assertThat(repaired("tiina", marked).code()).isEqualTo("not-your-problem");

        Reply repaired = repaired("rita", given);

        assertThat(repaired.text("/state")).isEqualTo("REPAIRED");
        assertThat(Service.as("tiina").get(path).text("/repair")).isEqualTo("Lisättiin aikoja");
        assertThat(repaired("rita", repaired).status()).isEqualTo(409);
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(published(marked.id()))
                        .contains("problem-repaired")
                        .doesNotContain("Aikoja", "aikoja", period.toString()));
    }

    @Test
    void refusesAProblemPointThatNobodyCouldRepairOrThatTellsOfSomebody() {
        UUID period = period();

        assertThat(Service.as("tiina")
                        .create(PROBLEMS, problem("Viipyi", World.SERVICE, period))
                        .pointers())
                .containsExactly("/responsible");
        assertThat(Service.as("tiina")
                        .create(PROBLEMS, problem("Aino odotti", World.RECEIVING, period))
                        .faults())
                .containsExactly("/text tells-who");
        assertThat(Service.as("tiina")
                        .create(
                                PROBLEMS,
                                problem("Viipyi", World.RECEIVING, period).replace("delay", "weather"))
                        .status())
                .isEqualTo(422);
    }

    private static UUID period() {
        return Service.as("tiina")
                .create("/support-periods", "{\"client\":\"%s\",\"workAbility\":\"reduced\"}".formatted(Given.client()))
                .id();
    }

    private static String story(String story, @Nullable UUID period) {
        return "{\"title\":\"Pienin askelin\",\"story\":\"%s\"%s}"
                .formatted(story, period == null ? "" : ",\"supportPeriod\":\"" + period + "\"");
    }

    private static String problem(String text, UUID responsible, UUID period) {
        return "{\"kind\":\"delay\",\"text\":\"%s\",\"responsible\":\"%s\",\"supportPeriod\":\"%s\"}"
                .formatted(text, responsible, period);
    }

    private static Reply repaired(String person, Reply problem) {
        return Service.as(person)
                .command(PROBLEMS + "/" + problem.id() + "/repair", problem.etag(), "{\"text\":\"Lisättiin aikoja\"}");
    }

    private static String published(UUID problem) {
        return Service.topic().records(Topics.REFERRAL).stream()
                .filter(each -> each.key().equals(problem.toString()))
                .map(each -> new String(each.value(), UTF_8))
                .reduce("", (_, latest) -> latest);
    }
}
