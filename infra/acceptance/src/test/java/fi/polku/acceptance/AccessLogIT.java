package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fi.polku.platform.test.Line;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * R10: whoever changes the access log is found out, by source and number; and no answer leaves before its use of a client's data is
 * in the log.
 */
@ExtendWith(RunningPolku.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogIT {
    private static final String KOKKOLA = "272";
    private static final String FINDINGS = "/api/reporting/access-log/findings";
    private static final String REFERRAL = "referral";

    /** How many groups are sent at a time. */
    private static final int BATCH = 50;

    private final Polku polku;
    private final MongoCollection<Document> archive;
    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> waiting;

    AccessLogIT(Polku polku) {
        this.polku = polku;
        archive = polku.ground().collection("reporting", "access_log_groups");
        heads = polku.ground().collection("reporting", "access_log_heads");
        waiting = polku.ground().collection(REFERRAL, "access_log");
    }

    @AfterEach
    void writableAgain() {
        if (polku.stack().hasRealStore()) {
            polku.ground().refuseWrites(REFERRAL, "access_log", false);
        }
    }

    @Test
    void findsWhateverIsDoneToWhatIsKept() {
        String ended = endedChain();
        String rewritten = endedChain();
        String gone = chainOfReporting();
        long end = confirmed(ended);
        long rewrittenTo = confirmed(rewritten);
        long goneTo = confirmed(gone);

        alter(archive, kept(ended, end - 8));
        archive.deleteMany(kept(ended, end - 6));
        archive.updateOne(kept(ended, end - 4), Updates.set("clients", List.of()));
        archive.deleteMany(Filters.and(Filters.eq("source", ended), Filters.gte("number", end - 1)));
        rewrite(rewritten);
        archive.deleteMany(Filters.eq("source", gone));
        heads.deleteOne(Filters.eq(gone));

        found("ALTERED", ended, end - 8, end - 8);
        found("MISSING", ended, end - 6, end - 6);
        found("ALTERED", ended, end - 4, end - 4);
        found("TAIL_CUT", ended, end - 1, end);
        found("ALTERED", rewritten, 1, rewrittenTo);
        found("TAIL_CUT", gone, 1, goneTo);
        Figure.print(
                "R10",
                "an entry altered, removed, hidden, the tail cut, a chain of %d rewritten, one of %d gone: each found"
                        .formatted(rewrittenTo, goneTo));
    }

    @Test
    void findsWhatIsDoneBeforeItIsCollected() {
        Course course = Course.permitted(polku, KOKKOLA, null);
        polku.stack().pause("kafka");
        // What a batch has taken up is out of reach, so there have to be more.
        read(course.client(), BATCH + 8);
        List<Document> uncollected = waiting.find().sort(Sorts.descending("_id")).into(new ArrayList<>()).stream()
                .filter(group -> group.getString("body").contains(course.clientId()))
                .sorted((one, other) -> Long.compare(one.getLong("number"), other.getLong("number")))
                .toList();
        assertThat(uncollected).as("groups that wait").hasSizeGreaterThan(BATCH + 6);
        Document altered = uncollected.get(uncollected.size() - 5);
        Document removed = uncollected.get(uncollected.size() - 3);

        alter(waiting, Filters.eq(altered.get("_id")));
        waiting.deleteOne(Filters.eq(removed.get("_id")));
        polku.stack().resume("kafka");

        found("ALTERED", altered.getString("source"), altered.getLong("number"), altered.getLong("number"));
        found("MISSING", removed.getString("source"), removed.getLong("number"), removed.getLong("number"));
        // What follows in a broken chain is never confirmed; whoever comes next gets a whole one.
        restart();
        Figure.print("R10", "altered and removed before they were collected: both found by source and number");
    }

    @Test
    void showsNothingOfAClientWhileTheLogCannotBeWritten() {
        assumeThat(polku.stack().hasRealStore())
                .as("the stand-in has no validators by which one collection alone could refuse writes")
                .isTrue();
        Course course = Course.referred(polku, KOKKOLA);
        List<String> reads = List.of(
                course.client(),
                course.client() + "/permissions",
                course.referral(),
                "/api/referral/referrals?box=sent");
        reads.forEach(path -> polku.sender().get(path).expect(200));

        polku.ground().refuseWrites(REFERRAL, "access_log", true);

        reads.forEach(this::refused);
        // What is no client's is shown all the same.
        polku.sender().get("/api/referral/codes").expect(200);
        polku.ground().refuseWrites(REFERRAL, "access_log", false);
        reads.forEach(path -> Eventually.seen(() -> polku.sender().get(path), Answer::succeeded));
        Figure.print(
                "R10",
                "log not writable: %d of %d kinds of reads refused with 503".formatted(reads.size(), reads.size()));
    }

    @Test
    void showsNothingOfAClientWhileTheStoreIsAway() {
        Course course = Course.referred(polku, KOKKOLA);
        Line line = polku.lines().toTheStoreOf(REFERRAL);
        assertThat(line.callers()).as("callers on the line that is cut").isPositive();

        line.become(Line.Mode.CUT);

        refused(course.client());
        refused(course.referral());
        line.become(Line.Mode.WHOLE);
        Eventually.seen(() -> polku.sender().get(course.client()), Answer::succeeded);
    }

    @Test
    void hasAnEntryForEveryAnswerThatAClientReceived() {
        List<Course> courses = IntStream.range(0, Extent.of(4, 20))
                .mapToObj(_ -> Course.permitted(polku, KOKKOLA, null))
                .toList();
        Map<String, AtomicLong> received = new ConcurrentHashMap<>();
        CountDownLatch over = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> readers = courses.stream()
                .map(course -> AtOnce.beside(() -> {
                    while (!isOver(over)) {
                        if (isShown(course.client())) {
                            received.computeIfAbsent(course.clientId(), _ -> new AtomicLong())
                                    .incrementAndGet();
                        }
                    }
                    return true;
                }))
                .toList();
        int kills = Extent.of(1, 20);
        for (int kill = 0; kill < kills; kill++) {
            long before = total(received);
            Eventually.asserted(() -> assertThat(total(received)).isGreaterThan(before + 100));
            polku.stack().kill(REFERRAL);
            polku.stack().startAgain(REFERRAL);
        }
        over.countDown();
        readers.forEach(CompletableFuture::join);
        back();

        assertThat(received).hasSameSizeAs(courses);
        received.forEach((client, reads) ->
                Eventually.asserted(() -> assertThat(entries(client)).as(client).isGreaterThanOrEqualTo(reads.get())));
        Figure.print("R10", "%d answers received, %d kills, every answer in the log".formatted(total(received), kills));
    }

    /** Entries of reads that are kept, counted in the groups themselves: the API shows the newest thousand. */
    private long entries(String client) {
        Set<String> counted = new HashSet<>();
        long entries = 0;
        for (Document document : archive.find(Filters.eq("clients", client))) {
            if (counted.add(document.getString("_id"))) {
                var group = JsonMapper.shared().readTree(document.getString("group"));
                entries += JsonMapper.shared()
                        .readTree(group.path("body").asString())
                        .path("entries")
                        .valueStream()
                        .filter(entry -> entry.at("/access/client").asString("").equals(client)
                                && entry.at("/access/operation").asString("").equals("read"))
                        .count();
            }
        }
        return entries;
    }

    private static long total(Map<String, AtomicLong> received) {
        return received.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** An answer that breaks off when its service is killed has not been received. */
    private boolean isShown(String path) {
        try {
            return polku.sender().get(path).status() == 200;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }

    private void refused(String path) {
        Answer answer = polku.sender().get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(503);
        assertThat(answer.response().body()).doesNotContain("Mallikas");
    }

    private void read(String path, int times) {
        for (int i = 0; i < times; i++) {
            polku.sender().get(path).expect(200);
        }
    }

    private static boolean isOver(CountDownLatch over) {
        try {
            return over.await(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A chain with at least ten groups of entries that is closed, kept and confirmed: nothing follows that would show a fault in it. */
    private String endedChain() {
        Course course = Course.permitted(polku, KOKKOLA, null);
        read(course.client(), Extent.of(12, 300));
        String source = Eventually.there(() ->
                        archive.find(Filters.eq("clients", course.clientId())).first())
                .getString("source");
        restart();
        Eventually.asserted(() -> assertThat(head(source))
                .containsEntry("closed", true)
                .containsEntry("confirmed", head(source).getLong("number")));
        return source;
    }

    /** The chain of the reporting service that runs: reading the log is logged too. */
    private String chainOfReporting() {
        Course course = Course.permitted(polku, KOKKOLA, null);
        polku.as("kp-tietosuoja")
                .get("/api/reporting/access-log?client=" + course.clientId())
                .expect(200);
        Document kept = Eventually.there(() -> archive.find(
                        Filters.and(Filters.eq("clients", course.clientId()), Filters.regex("source", "^reporting")))
                .first());
        String source = kept.getString("source");
        Eventually.asserted(() -> assertThat(confirmed(source)).isGreaterThanOrEqualTo(kept.getLong("number")));
        return source;
    }

    private void restart() {
        polku.stack().stop(REFERRAL);
        polku.stack().startAgain(REFERRAL);
        back();
    }

    /** A service that comes back trusts its copy of memberships only once it has seen beats. */
    private void back() {
        Eventually.seen(() -> polku.sender().get("/api/referral/referrals?box=sent&limit=1"), Answer::succeeded);
    }

    private long confirmed(String source) {
        return head(source).getLong("confirmed");
    }

    private Document head(String source) {
        return Objects.requireNonNull(heads.find(Filters.eq(source)).first(), source);
    }

    private static Bson kept(String source, long number) {
        return Filters.and(Filters.eq("source", source), Filters.eq("number", number));
    }

    /** Says of one group that it was written a year earlier. */
    private static void alter(MongoCollection<Document> groups, Bson which) {
        Document group = Objects.requireNonNull(groups.find(which).first());
        String field = group.containsKey("body") ? "body" : "group";
        String text = group.getString(field);
        groups.updateOne(Filters.eq(group.get("_id")), Updates.set(field, earlier(text)));
        assertThat(groups.find(Filters.eq(group.get("_id"))).first())
                .isNotNull()
                .doesNotContainEntry(field, text);
    }

    private static String earlier(String text) {
        return text.replaceFirst("20(\\d\\d)-", "19$1-");
    }

    /** Writes a chain anew, in itself as it should be, by somebody who has the store but not the key. */
    private void rewrite(String source) {
        String previous = "";
        List<Document> groups = archive.find(Filters.eq("source", source))
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
        for (Document kept : groups) {
            ObjectNode group = (ObjectNode) JsonMapper.shared().readTree(kept.getString("group"));
            String body = earlier(group.path("body").asString());
            String mac = mac(source, kept.getLong("number"), previous, body);
            group.put("body", body).put("previous", previous).put("mac", mac);
            archive.deleteOne(Filters.eq(kept.get("_id")));
            archive.insertOne(new Document(kept)
                    .append("_id", "%s/%d/%s".formatted(source, kept.getLong("number"), mac))
                    .append("group", group.toString()));
            previous = mac;
        }
        heads.updateOne(Filters.eq(source), Updates.set("mac", previous));
    }

    private static String mac(String source, long number, String previous, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("no key of theirs".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal((source + number + previous + body).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Told to the privacy officer. */
    private void found(String kind, String source, long number, long through) {
        Eventually.seen(
                () -> polku.as("kp-tietosuoja").get(FINDINGS),
                answer -> answer.items().stream()
                        .anyMatch(finding -> finding.path("kind").asString("").equals(kind)
                                && finding.path("source").asString("").equals(source)
                                && finding.path("number").asLong() == number
                                && finding.path("through").asLong() == through));
    }
}
