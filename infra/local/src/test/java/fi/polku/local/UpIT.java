package fi.polku.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpIT {

    private static final LittleRepository REPOSITORY = LittleRepository.create();

    private final TryOut tryOut = new TryOut(REPOSITORY);

    @AfterAll
    static void leaveNoCopy() {
        REPOSITORY.close();
    }

    @AfterEach
    void leaveNothing() {
        tryOut.close();
    }

    @Test
    void startsEverythingTellsHowItIsAndStopsIt() throws IOException {
        TryOut.Outcome started = tryOut.up("--detach");

        assertThat(started.said())
                .contains("Polku is ready", "http://127.0.0.1:" + tryOut.port(0), "stand-in", "kp-te:demo");
        assertThat(started.code()).isZero();
        assertThat(tryOut.described())
                .containsEntry("gateway", "http://127.0.0.1:" + tryOut.port(0))
                .containsEntry("referral.management", "http://127.0.0.1:" + tryOut.port(7));
        assertThat(tryOut.up("--status").said()).startsWith("ready").contains("referral");
        assertThat(tryOut.up("--detach"))
                .satisfies(second -> assertThat(second.said()).contains("runs already"))
                .satisfies(second -> assertThat(second.code()).isNotZero());

        assertThat(tryOut.up("--stop").said()).contains("stopped");

        assertThat(tryOut.processes()).isEmpty();
        assertThat(tryOut.up("--status").said()).startsWith("nothing is running");
    }

    @Test
    void stopsAllWhenItIsInterrupted() throws Exception {
        Process up = tryOut.inForeground();
        awaitReady();

        up.destroy();

        assertThat(up.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(tryOut.processes()).isEmpty();
    }

    @Test
    void givesServicesNothingButTheirOwnSettings() throws IOException {
        tryOut.with("POLKU_MONGODB_URI", "mongodb://a-real-installation")
                .with("POLKU_KAFKA", "a-real-installation:9092")
                .with("POLKU_KEYS", "/etc/a-real-installation")
                .with("SPRING_KAFKA_BOOTSTRAP_SERVERS", "a-real-installation:9092")
                .with("SERVER_PORT", "1")
                .with("JAVA_TOOL_OPTIONS", "-Da-real-installation=true");

        tryOut.up("--detach");

        List<String> referral = tryOut.environmentOf(2);
        assertThat(referral)
                .noneMatch(line -> line.contains("a-real-installation"))
                .contains(
                        "POLKU_ADDRESS=127.0.0.1",
                        "POLKU_PORT=" + tryOut.port(2),
                        "POLKU_KAFKA=127.0.0.1:" + tryOut.port(11),
                        "POLKU_MONGODB_URI=mongodb://127.0.0.1:" + tryOut.port(12),
                        "POLKU_ISSUERS=http://127.0.0.1:" + tryOut.port(10),
                        "POLKU_KEYS=" + tryOut.state("keys"));
        assertThat(referral)
                .allMatch(line -> line.matches("(POLKU_.*|MALLOC_ARENA_MAX|PATH|HOME|LANG|LC_ALL|TMPDIR|TZ)=.*"));
    }

    @Test
    void runsServicesTwiceEachWithSettingsOfItsOwn() throws IOException {
        Path settings = Files.writeString(tryOut.folder().resolve("settings"), """
                all.POLKU_A=all
                referral.POLKU_MONGODB_URI=mongodb://127.0.0.1:1
                referral-2.POLKU_A=second
                """);
        tryOut.with("POLKU_UP_REPLICAS", "2")
                .with("POLKU_UP_SETTINGS", settings.toString())
                .with("POLKU_UP_WHEN_DEAD", "wait")
                .up("--detach");
        ProcessHandle second = tryOut.process("referral-2");
        second.destroyForcibly();
        second.onExit().join();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.notExists(tryOut.state("run/referral-2.pid")));

        TryOut.Outcome again = tryOut.up("--start", "referral-2");

        assertThat(again.said()).contains("referral-2 is ready");
        assertThat(tryOut.described())
                .containsEntry("referral", "http://127.0.0.1:" + tryOut.port(2))
                .containsEntry("referral-2", "http://127.0.0.1:" + tryOut.port(22))
                .containsEntry("referral-2.management", "http://127.0.0.1:" + tryOut.port(27))
                .doesNotContainKey("gateway-2");
        assertThat(tryOut.environmentOf(22))
                .contains("POLKU_PORT=" + tryOut.port(22), "POLKU_A=second", "POLKU_MONGODB_URI=mongodb://127.0.0.1:1");
        assertThat(tryOut.environmentOf(2)).contains("POLKU_A=all", "POLKU_MONGODB_URI=mongodb://127.0.0.1:1");
        assertThat(tryOut.environmentOf(0))
                .contains("POLKU_A=all", "POLKU_REFERRAL_URI=http://127.0.0.1:" + tryOut.port(2));
    }

    @Test
    void usesGivenPartsInPlaceOfItsOwn() throws IOException {
        tryOut.with("POLKU_UP_MONGODB_URI", "mongodb://127.0.0.1:1/?replicaSet=given")
                .with("POLKU_UP_KAFKA", "127.0.0.1:2")
                .with("POLKU_UP_ISSUER", "http://127.0.0.1:3");

        TryOut.Outcome started = tryOut.up("--detach");

        assertThat(started.code()).as(started.said()).isZero();
        assertThat(tryOut.environmentOf(1))
                .contains(
                        "POLKU_MONGODB_URI=mongodb://127.0.0.1:1/?replicaSet=given",
                        "POLKU_KAFKA=127.0.0.1:2",
                        "POLKU_ISSUERS=http://127.0.0.1:3");
        assertThat(tryOut.state("kafka")).doesNotExist();
        assertThat(tryOut.state("stand-in")).doesNotExist();
        assertThat(tryOut.state("issuer")).doesNotExist();
    }

    @Test
    void refusesToStartWhereAPortIsTaken() throws IOException {
        try (ServerSocket _ = tryOut.taken(3)) {
            TryOut.Outcome refused = tryOut.up();

            assertThat(refused.said())
                    .contains("in use already: port " + tryOut.port(3) + " (consultation)", "POLKU_UP_PORTS_FROM=");
            assertThat(refused.code()).isNotZero();
        }
        assertThat(tryOut.state("kafka")).doesNotExist();
    }

    @Test
    void tellsOfAServiceThatCannotStartAndStopsTheRest() throws IOException {
        Files.createDirectories(tryOut.state(""));
        Files.createFile(tryOut.state("fake-refuses"));

        TryOut.Outcome failed = tryOut.up();

        assertThat(failed.said())
                .containsPattern("died with exit code 1: .*ERROR the fake refuses to start; its log: .*\\.log");
        assertThat(failed.code()).isNotZero();
        assertThat(tryOut.processes()).isEmpty();
    }

    @Test
    void tellsOfAServiceThatDiesLaterAndStopsTheRest() throws IOException {
        tryOut.up("--detach");

        tryOut.process("reporting").destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).until(() -> tryOut.processes().isEmpty());
        assertThat(tryOut.state("logs/up.log")).content().contains("reporting died with exit code 137");
    }

    @Test
    void startsADeadServiceAgainByName() throws IOException {
        tryOut.with("POLKU_UP_WHEN_DEAD", "wait").up("--detach");
        ProcessHandle first = tryOut.process("referral");
        first.destroyForcibly();
        first.onExit().join();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.notExists(tryOut.state("run/referral.pid")));

        TryOut.Outcome again = tryOut.up("--start", "referral");

        assertThat(again.said()).contains("referral is ready");
        assertThat(tryOut.process("referral")).isNotEqualTo(first).matches(ProcessHandle::isAlive);
    }

    @Test
    void startsADeadBrokerAgainWithItsTopics() throws Exception {
        tryOut.with("POLKU_UP_WHEN_DEAD", "wait")
                .with("POLKU_UP_BROKER", "own-jvm")
                .up("--detach");
        Broker.at(tryOut.port(11)).createTopic("kept");
        ProcessHandle broker = tryOut.process("kafka");
        broker.destroyForcibly();
        broker.onExit().join();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.notExists(tryOut.state("run/kafka.pid")));

        tryOut.up("--start", "kafka");

        assertThat(Broker.at(tryOut.port(11)).topics()).contains("kept");
    }

    @Test
    void restartsADeadServiceByItselfWhereThatIsWanted() throws IOException {
        tryOut.with("POLKU_UP_WHEN_DEAD", "restart").up("--detach");
        ProcessHandle first = tryOut.process("directory");

        first.destroyForcibly();

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> !tryOut.process("directory").equals(first));
    }

    @Test
    void endsEverythingEvenWhenTheLauncherIsKilled() throws IOException {
        tryOut.up("--detach");

        tryOut.process("launcher").destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).until(() -> tryOut.processes().isEmpty());
    }

    @Test
    void keepsItsStateUntilAFreshStart() throws Exception {
        Path foreign = Files.createDirectories(tryOut.state("")).resolve("mine.txt");
        Files.writeString(foreign, "not yours");
        tryOut.up("--detach");
        Broker.at(tryOut.port(11)).createTopic("kept");
        Notes.at(tryOut.described().getProperty("mongodb")).write("kept");
        String key = Files.readString(tryOut.state("keys/cursor.key"));
        String issuerKey = Files.readString(tryOut.state("issuer/key.json"));
        tryOut.up("--stop");

        tryOut.up("--detach");

        assertThat(Broker.at(tryOut.port(11)).topics()).contains("kept");
        assertThat(Notes.at(tryOut.described().getProperty("mongodb")).all()).containsExactly("kept");
        assertThat(tryOut.state("keys/cursor.key")).hasContent(key);
        assertThat(tryOut.state("issuer/key.json")).hasContent(issuerKey);
        tryOut.up("--stop");

        tryOut.up("--fresh", "--detach");

        assertThat(Broker.at(tryOut.port(11)).topics()).doesNotContain("kept");
        assertThat(Notes.at(tryOut.described().getProperty("mongodb")).all()).isEmpty();
        assertThat(Files.readString(tryOut.state("keys/cursor.key"))).isNotEqualTo(key);
        assertThat(foreign).hasContent("not yours");
    }

    @Test
    void refusesAStoreOfAnotherKindThanItsStateWasBegunOn() {
        tryOut.up("--detach");
        tryOut.up("--stop");

        TryOut.Outcome refused =
                tryOut.with("POLKU_UP_MONGODB_URI", "mongodb://127.0.0.1:1").up();

        assertThat(refused.said()).contains("was begun on another store (stand-in, now given)", "--fresh");
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(3)).until(() -> Files.exists(tryOut.state("run/stack.properties")));
    }
}
