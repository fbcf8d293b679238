package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An import that a test orders over HTTP and waits for. */
record Imported(Api api, UUID id) {

    /** On a busy machine the store may be slow, and an import is tried again after a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Set<String> ENDS = Set.of("FINISHED", "REFUSED");

    static Imported csv(Api api, String kind, String source, boolean dryRun, String table) {
        return of(api, """
            {"format":"csv","kind":"%s","source":"%s","dryRun":%s}\
            """.formatted(kind, source, dryRun), table.getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(Api api, String order, byte[] file) {
        var ordered = Entered.created(api, "exchange/imports", order);
        assertThat(ordered.text("/state")).isEqualTo("AWAITING_FILE");
        var path = "exchange/imports/" + ordered.id();
        var sent = api.with("If-Match", "\"1\"")
                .with("Content-Type", "application/octet-stream")
                .send("PUT", path + "/file", BodyPublishers.ofByteArray(file));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        return new Imported(api, ordered.id()).ended();
    }

    Imported ended() {
        await().atMost(PATIENCE).until(() -> ENDS.contains(view().text("/state")));
        return this;
    }

    Imported finished() {
        assertThat(view().text("/state")).as(view().body()).isEqualTo("FINISHED");
        return this;
    }

    String refusal() {
        assertThat(view().text("/state")).as(view().body()).isEqualTo("REFUSED");
        return view().text("/fault/code");
    }

    Reply view() {
        return api.get("exchange/imports/" + id);
    }

    List<JsonNode> rows() {
        return api.get("exchange/imports/" + id + "/rows")
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    /** Verdict and faults of each row. */
    List<String> verdicts() {
        return rows().stream().map(Imported::verdict).toList();
    }

    private static String verdict(JsonNode row) {
        var faults = row.path("faults")
                .valueStream()
                .map(fault -> " " + fault.path("pointer").asString("") + " "
                        + fault.path("code").asString(""))
                .toList();
        return row.path("place").asString("") + " " + row.path("verdict").asString("") + String.join("", faults);
    }

    UUID entry(int row) {
        return UUID.fromString(rows().get(row).path("entry").asString(""));
    }
}
