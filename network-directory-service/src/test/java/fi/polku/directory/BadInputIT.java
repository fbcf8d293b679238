package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is named, and nothing of it is stored. */
class BadInputIT {

    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api EDITOR =
            Entered.member(ADMIN, "kp-editor-" + UUID.randomUUID(), "directory-editor", "region-admin");
    private static final UUID ORGANISATION = Entered.anyOrganisation(ADMIN);
    private static final UUID UNIT = Entered.anyUnit(ADMIN, ORGANISATION);
    private static final UUID OTHER_UNIT = Entered.anyUnit(ADMIN, Entered.anyOrganisation(ADMIN));
    private static final Map<String, Supplier<String>> GOOD = Map.of(
            "organisations", () -> Entered.organisation("Kela"),
            "units", () -> Entered.unit(ORGANISATION),
            "services", () -> Entered.service(ORGANISATION, UNIT),
            "networks", () -> Entered.network(ORGANISATION, UNIT),
            "memberships", () -> Entered.membership(UNIT, "kp-" + UUID.randomUUID()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "organisations | ,\"validFrom\" | ,\"region\":\"20\",\"validFrom\" | 400 | /region unknown-field",
                "organisations | ,\"validFrom\" | ,\"version\":7,\"validFrom\" | 400 | /version unknown-field",
                "organisations | {\"fi\" | {\"de\":\"x\",\"fi\" | 400 | /name/de unknown-field",
                "organisations | {\"fi\":\"Kela\"} | \"Kela\" | 400 | /name wrong-type",
                "organisations | \"Kela\" | 7 | 400 | /name/fi wrong-type",
                "organisations | \"Kela\" | {\"$ne\":null} | 400 | /name/fi wrong-type",
                "organisations | \"Kela\" | \"\" | 400 | /name/fi required",
                "organisations | Kela | <script>alert(1)</script> | 400 | /name/fi invalid",
                "organisations | Kela | a\\u0000b | 400 | /name/fi invalid",
                "organisations | Kela | a\\u202eb | 400 | /name/fi invalid",
                "organisations | \"name\":{\"fi\":\"Kela\"}, |  | 400 | /name required",
                "organisations | ,\"validFrom\":\"2026-01-01\" |  | 400 | /validFrom required",
                "organisations | 2026-01-01 | 2026-02-30 | 400 | /validFrom invalid-date",
                "organisations | 2026-01-01 | yesterday | 400 | /validFrom invalid-date",
                "organisations | employment-service | circus | 422 | /kind unknown-code",
                "organisations | \"validFrom\" | \"validTo\":\"2025-12-31\",\"validFrom\" | 422 | /validTo validity-inverted",
                "organisations | \"validFrom\" | \"successor\":\"x\",\"validFrom\" | 400 | /successor wrong-type",
                "units | \"organisation\":\"%s\" | \"organisation\":\"0198c0de-0000-7000-8000-000000000000\" | 422 | /organisation unknown-reference",
                "units | 2026-01-01 | 2025-12-31 | 422 | /validFrom outside-validity",
                "services | \"minimumAge\":18 | \"minimumAge\":69 | 422 | /maximumAge age-inverted",
                "services | \"minimumAge\":18 | \"minimumAge\":-1 | 400 | /minimumAge out-of-range",
                "services | \"minimumAge\":18 | \"minimumAge\":1.5 | 400 | /minimumAge wrong-type",
                "services | \"minimumAge\":18 | \"minimumAge\":\"18\" | 400 | /minimumAge wrong-type",
                "services | \"referralNeeded\":true | \"referralNeeded\":\"yes\" | 400 | /referralNeeded wrong-type",
                "services | \"referralNeeded\":true, |  | 400 | /referralNeeded required",
                "services | [\"272\"] | [\"000\"] | 422 | /municipalities/0 unknown-code",
                "services | [\"272\"] | [\"272\",\"272\"] | 422 | /municipalities/1 repeated-value",
                "services | [\"272\"] | \"272\" | 400 | /municipalities wrong-type",
                "networks | te-expert | wizard | 422 | /seats/0/role unknown-code",
                "networks | \"role\":\"te-expert\", |  | 400 | /seats/0/role required",
                "networks | \"role\" | \"rank\":1,\"role\" | 400 | /seats/0/rank unknown-field",
                "networks | \"unit\" | \"substitutes\":[{\"membership\":\"0198c0de-0000-7000-8000-000000000000\",\"validFrom\":\"2026-02-02\",\"validTo\":\"2026-02-01\"}],\"unit\" | 422 | /seats/0/substitutes/0/validTo validity-inverted",
                "memberships | \"te-expert\" | \"wizard\" | 422 | /role unknown-code",
                "memberships | [] | [\"king\"] | 422 | /duties/0 unknown-code",
                "memberships | \"issuer\":\" | \"issuer\":\"https://elsewhere.example/ | 422 | /issuer issuer-not-bound",
                "memberships | Tiina | <b>Tiina | 400 | /displayName invalid"
            })
    void namesTheFieldThatIsWrong(String list, String right, String wrong, int status, String fault) {
        var body = good(list).replace(right.formatted(ORGANISATION), wrong == null ? "" : wrong);

        var reply = storingNothing(() -> EDITOR.post(list, body));

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.faults()).contains(fault);
    }

    @Test
    void namesAUnitOfAnotherOrganisation() {
        var service = storingNothing(() -> EDITOR.post("services", Entered.service(ORGANISATION, OTHER_UNIT)));
        var network = storingNothing(() -> EDITOR.post("networks", Entered.network(ORGANISATION, OTHER_UNIT)));

        assertThat(service.status()).isEqualTo(422);
        assertThat(service.faults()).containsExactly("/unit other-organisation");
        assertThat(network.faults()).containsExactly("/coordinatingUnit other-organisation");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesBodiesThatAreTooLargeOrTooDeepOrNoJson(String list) {
        var big = good(list).replaceFirst("\\{", "{\"x\":\"" + "a".repeat(1_100_000) + "\",");
        var deep = "[".repeat(501) + "]".repeat(501);
        var keyed = EDITOR.with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(storingNothing(() -> EDITOR.post(list, big)).status()).isEqualTo(413);
        assertThat(storingNothing(() -> keyed.postAsIs(
                                list,
                                BodyPublishers.ofByteArrays(Stream.of(big.getBytes(StandardCharsets.UTF_8))
                                        .toList())))
                        .status())
                .isEqualTo(413);
        assertThat(storingNothing(() -> EDITOR.post(list, deep)).status()).isEqualTo(400);
        assertThat(storingNothing(() -> EDITOR.post(list, "{")).status()).isEqualTo(400);
        assertThat(storingNothing(() -> EDITOR.post(list, "")).status()).isEqualTo(400);
        assertThat(storingNothing(() -> EDITOR.post(list, "null")).status()).isEqualTo(400);
    }

    /** Below the limit of a body, and above what one record may tell. */
    @Test
    void refusesWhatCouldNotBePublishedAsOneRecord() {
        var text = "ä".repeat(4_000);
        var document = "{\"fi\":\"%s\",\"sv\":\"%s\",\"en\":\"%s\"}".formatted(text, text, text);
        var description = "{\"description\":{\"requiredDocuments\":[%s]},"
                .formatted(String.join(",", Collections.nCopies(40, document)));
        var small = Entered.service(ORGANISATION, Entered.anyUnit(ADMIN, ORGANISATION));
        var large = small.replaceFirst("\\{", description);

        var created = storingNothing(() -> EDITOR.post("services", large));
        var service = Entered.created(EDITOR, "services", small);
        var replaced = storingNothing(() -> EDITOR.put("services/" + service.id(), 1, large));

        assertThat(created.status()).as(created.body()).isEqualTo(422);
        assertThat(created.text("/code")).isEqualTo("state-too-large");
        assertThat(replaced.text("/code")).isEqualTo("state-too-large");
        assertThat(ADMIN.get("services/" + service.id()).header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesTextsThatAreTooLong(String list) {
        var body = good(list).replaceFirst("(\"fi\"|\"displayName\"):\"[^\"]*\"", "$1:\"" + "a".repeat(201) + "\"");

        var reply = storingNothing(() -> EDITOR.post(list, body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.faults()).singleElement().asString().endsWith(" size");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void doesNotKnowWhatIsNotThere(String list) {
        assertThat(EDITOR.get(list + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(EDITOR.get(list + "/x").status()).isEqualTo(404);
        assertThat(EDITOR.get(list + "/x").text("/code")).isEqualTo("not-found");
        if (!list.equals("memberships")) {
            assertThat(EDITOR.put(list + "/" + UUID.randomUUID(), 1, good(list)).status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisations?cursor=x",
                "organisations?cursor=",
                "units?cursor=eyJhbGciOiJub25lIn0.e30.",
                "organisations?limit=0",
                "organisations?limit=101",
                "organisations?limit=x",
                "units?organisation=x",
                "units?validOn=2026-02-30"
            })
    void refusesMalformedParameters(String path) {
        var reply = EDITOR.get(path);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesACursorOfAnotherCallerAndOfAnotherList() {
        Entered.anyUnit(ADMIN, ORGANISATION);
        Entered.anyUnit(ADMIN, ORGANISATION);
        var link = EDITOR.get("units?limit=1").header("Link");
        var cursor = link.replaceFirst(".*cursor=([^&>]*).*", "$1");

        assertThat(EDITOR.get("units?limit=1&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(ADMIN.get("units?limit=1&cursor=" + cursor).text("/code")).isEqualTo("invalid-cursor");
        assertThat(EDITOR.get("organisations?limit=1&cursor=" + cursor).text("/code"))
                .isEqualTo("invalid-cursor");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 400, /on invalid-date", "2025-12-31, 422, /on before-its-start"})
    void refusesAnEndThatCannotBe(String on, int status, String fault) {
        var id = Entered.created(ADMIN, "memberships", good("memberships")).id();

        var reply = ADMIN.command("memberships/" + id + "/end", 1, "{\"on\":\"" + on + "\"}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.faults()).containsExactly(fault);
        assertThat(ADMIN.get("memberships/" + id).json().at("/validTo").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fi, Tieto", "sv, Uppgiften", "en, An entry"})
    void tellsTheProblemInTheCallersLanguage(String language, String beginning) {
        var body = Entered.unit(UUID.randomUUID());

        var reply = EDITOR.with("Accept-Language", language).post("units", body);

        assertThat(reply.text("/title")).startsWith(beginning);
        assertThat(reply.text("/type")).isEqualTo("https://polku.fi/problems/unknown-reference");
        assertThat(reply.text("/errors/0/message")).isNotBlank();
    }

    static Stream<String> lists() {
        return GOOD.keySet().stream().sorted();
    }

    private static String good(String list) {
        return Objects.requireNonNull(GOOD.get(list)).get();
    }

    private static Reply storingNothing(Supplier<Reply> request) {
        var before = counts();
        var reply = request.get();
        assertThat(counts()).isEqualTo(before);
        return reply;
    }

    private static Map<String, Long> counts() {
        var database = RunningDirectory.bean(MongoDatabase.class);
        var counts = new TreeMap<String, Long>();
        Stream.of("region", "organisation", "unit", "service", "network", "membership")
                .forEach(name -> counts.put(name, database.getCollection(name).countDocuments(new Document())));
        return counts;
    }
}
