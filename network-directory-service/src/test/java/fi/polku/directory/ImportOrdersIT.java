package fi.polku.directory;

import static fi.polku.directory.Entered.anyOrganisation;
import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may order an import, of what, and from where. */
class ImportOrdersIT {

    private final Api admin = RunningDirectory.as("kp-admin");
    private final Api foreigner = RunningDirectory.as("ka-admin");
    private final String source = "tilaus-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void writesNothingIntoAnotherRegionAndShowsItNothing() {
        var organisation = anyOrganisation(admin);
        var table = "id;version;name.fi\n" + organisation + ";1;Kaapattu\n";

        var imported = Imported.csv(foreigner, "organisations", source, false, table);

        assertThat(imported.verdicts()).containsExactly("2 REFUSED  other-region");
        assertThat(admin.get("exchange/imports/" + imported.id()).status()).isEqualTo(404);
        assertThat(admin.get("exchange/imports/" + imported.id() + "/rows").status())
                .isEqualTo(404);
        assertThat(admin.with("If-Match", "\"1\"")
                        .send("PUT", "exchange/imports/" + imported.id() + "/file", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(404);
        var worker = member(admin, "kp-" + UUID.randomUUID());
        assertThat(worker.post("exchange/imports", order("")).status()).isEqualTo(403);
        assertThat(worker.get("exchange/imports").status()).isEqualTo(403);
    }

    @Test
    void refusesAnOrderThatCannotBeCarriedOut() {
        assertThat(admin.post("exchange/imports", order("").replace("csv", "xlsx"))
                        .faults())
                .containsExactly("/format unknown-code");
        assertThat(admin.post("exchange/imports", order("").replace("organisations", "memberships"))
                        .faults())
                .containsExactly("/kind unknown-code");
        for (var url : new String[] {"http://example.org/x.csv", "file:///etc/passwd", "https://a b", "//x"}) {
            assertThat(admin.post("exchange/imports", order(",\"url\":\"" + url + "\""))
                            .pointers())
                    .containsExactly("/url");
        }
        assertThat(admin.post("exchange/imports", order(",\"entries\":1")).status())
                .isEqualTo(400);
    }

    @Test
    void refusesAnOrderThatGivesItsRowsToEntriesOfOthers() {
        var organisation = Entered.anyOrganisation(foreigner);
        var draft = Entered.organisation("Luonnos").replace("{\"kind\"", "{\"standing\":{\"draft\":true},\"kind\"");
        var unseen = Entered.created(foreigner, "organisations", draft).id();

        assertThat(admin.post("exchange/imports", order(defaults("organisation", organisation)))
                        .faults())
                .containsExactly("/defaults/organisation other-region");
        assertThat(admin.post("exchange/imports", order(defaults("organisation", unseen)))
                        .faults())
                .containsExactly("/defaults/organisation unknown-reference");
        assertThat(admin.post("exchange/imports", order(defaults("unit", UUID.randomUUID())))
                        .faults())
                .containsExactly("/defaults/unit unknown-reference");
    }

    @Test
    void answersWhoSendsALargeFileInVain() {
        var ordered = Entered.created(admin, "exchange/imports", order(""));
        var file = BodyPublishers.ofByteArray(new byte[8 << 20]);
        var path = "exchange/imports/" + ordered.id() + "/file";

        var stale =
                admin.with("If-Match", "\"7\"").with("Content-Type", "text/csv").send("PUT", path, file);
        var typed = admin.with("If-Match", "\"1\"")
                .with("Content-Type", "image/png")
                .send("PUT", path, file);

        assertThat(stale.status()).as(stale.body()).isEqualTo(412);
        assertThat(typed.status()).as(typed.body()).isEqualTo(415);
        assertThat(admin.get("exchange/imports/" + ordered.id()).text("/state")).isEqualTo("AWAITING_FILE");
    }

    @Test
    void isCalledOffUntilItHasEnded() {
        var ordered = Entered.created(admin, "exchange/imports", order(""));
        var path = "exchange/imports/" + ordered.id();
        assertThat(ordered.list("/availableActions")).containsExactly("send-file", "cancel");

        assertThat(foreigner.command(path + "/cancel", 1, "").status()).isEqualTo(404);
        assertThat(admin.command(path + "/cancel", 7, "").status()).isEqualTo(412);
        var cancelled = admin.command(path + "/cancel", 1, "");

        assertThat(cancelled.text("/state")).isEqualTo("CANCELLED");
        assertThat(cancelled.text("/finishedAt")).isNotEmpty();
        assertThat(cancelled.list("/availableActions")).isEmpty();
        assertThat(admin.command(path + "/cancel", 2, "").text("/code")).isEqualTo("import-ended");
        assertThat(admin.with("If-Match", "\"2\"")
                        .with("Content-Type", "text/csv")
                        .send("PUT", path + "/file", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void tellsAllImportsOfTheRegionPageByPage() {
        var ids = Stream.generate(() -> Entered.created(admin, "exchange/imports", order(""))
                        .id()
                        .toString())
                .limit(3)
                .toList();

        var first = admin.get("exchange/imports?limit=2");
        var second = admin.get(first.header("Link").replaceFirst(".*</api/directory/([^>]*)>.*", "$1"));

        assertThat(first.text("/items/0/id")).isEqualTo(ids.get(2));
        assertThat(first.text("/items/1/id")).isEqualTo(ids.get(1));
        assertThat(second.text("/items/0/id")).isEqualTo(ids.get(0));
    }

    @Test
    void doesNotReachWhatOnlyThisMachineCan() {
        var ordered = Entered.created(admin, "exchange/imports", order(",\"url\":\"https://127.0.0.1/secret.csv\""));
        var imported = new Imported(admin, ordered.id()).ended();

        assertThat(imported.refusal()).isEqualTo("address-not-allowed");
    }

    private static String defaults(String name, UUID id) {
        return ",\"defaults\":{\"%s\":\"%s\"}".formatted(name, id);
    }

    private String order(String more) {
        return """
            {"format":"csv","kind":"organisations","source":"%s"%s}\
            """.formatted(source, more);
    }
}
