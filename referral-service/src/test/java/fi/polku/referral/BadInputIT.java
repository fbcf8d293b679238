package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputIT {
    private static final String CLIENT =
            "{\"givenName\":\"Aino\",\"familyName\":\"Mallikas\",\"municipality\":\"272\"," + "\"language\":\"fi\"";
    private static final UUID KNOWN_CLIENT = Given.client();
    private static final Reply PERMITTED = Given.permission(KNOWN_CLIENT, World.COUNTY);
    private static final Reply SENT = Given.sentToService();

    private List<Long> stored = List.of();

    @BeforeEach
    void count() {
        stored = counts();
    }

    @AfterEach
    void hasStoredNothing() {
        assertThat(counts()).isEqualTo(stored);
    }

    static Stream<Arguments> badClients() {
        return Stream.of(
                Arguments.of(with(",\"admin\":true"), 400, "unknown-field", "/admin"),
                Arguments.of(with(",\"id\":\"x\""), 400, "unknown-field", "/id"),
                Arguments.of(with(",\"version\":7"), 400, "unknown-field", "/version"),
                Arguments.of(with(",\"nonDisclosure\":\"ehkä\""), 400, "wrong-type", "/nonDisclosure"),
                Arguments.of(with(",\"phone\":[1]"), 400, "wrong-type", "/phone"),
                Arguments.of(with(",\"givenName\":\"Toinen\""), 400, "duplicate-key", "/givenName"),
                Arguments.of(with(",\"birthDate\":\"2026-02-30\""), 400, "invalid-date", "/birthDate"),
                Arguments.of(with(",\"birthDate\":\"1.1.1990\""), 400, "invalid-date", "/birthDate"),
                Arguments.of(with(",\"birthDate\":\"2999-01-01\""), 400, "validation-failed", "/birthDate"),
                Arguments.of(with(",\"identityCode\":\"010190-999K\""), 400, "validation-failed", "/identityCode"),
                Arguments.of(with(",\"identityCode\":\"131052-308S\""), 400, "validation-failed", "/identityCode"),
                Arguments.of(with(",\"identityCode\":{\"$ne\":null}"), 400, "wrong-type", "/identityCode"),
                Arguments.of(
                        with(",\"identityCode\":\"010594Y9032\",\"birthDate\":\"1994-05-02\""),
                        400,
                        "validation-failed",
                        "/birthDate"),
                Arguments.of(with(",\"email\":\"ei\""), 400, "validation-failed", "/email"),
                Arguments.of(with(",\"phone\":\"soita äidille\""), 400, "validation-failed", "/phone"),
                Arguments.of(
                        "{\"familyName\":\"M\",\"municipality\":\"272\",\"language\":\"fi\"}",
                        400,
                        "validation-failed",
                        "/givenName"),
                Arguments.of(
                        "{\"givenName\":\"<b>A</b>\",\"familyName\":\"M\",\"municipality\":\"272\",\"language\":\"fi\"}",
                        400,
                        "validation-failed",
                        "/givenName"),
                Arguments.of(
                        "{\"givenName\":\"A\",\"familyName\":\"M\",\"municipality\":\"999\",\"language\":\"fi\"}",
                        422,
                        "unknown-code",
                        "/municipality"),
                Arguments.of(
                        "{\"givenName\":\"A\",\"familyName\":\"M\",\"municipality\":\"272\",\"language\":\"tlh\"}",
                        422,
                        "unknown-code",
                        "/language"),
                Arguments.of(with(",\"contactWay\":\"pigeon\""), 422, "unknown-code", "/contactWay"),
                Arguments.of(with(",\"contactWay\":\"letter\""), 400, "validation-failed", "/address"),
                Arguments.of(with(",\"contactWay\":\"phone\""), 400, "validation-failed", "/phone"),
                Arguments.of(with(",\"contactNote\":\"\\u0007\""), 400, "validation-failed", "/contactNote"),
                Arguments.of(
                        with(",\"interpreter\":{\"booker\":\"kela\"}"),
                        400,
                        "validation-failed",
                        "/interpreter/language"),
                Arguments.of(
                        with(",\"interpreter\":{\"language\":\"fse\",\"booker\":\"me\"}"),
                        422,
                        "unknown-code",
                        "/interpreter/booker"),
                Arguments.of(
                        with(",\"interpreter\":{\"language\":\"tlh\",\"booker\":\"kela\"}"),
                        422,
                        "unknown-code",
                        "/interpreter/language"));
    }

    static Stream<Arguments> badSearches() {
        String name = "\"givenName\":\"Aino\",\"familyName\":\"Mallikas\"";
        return Stream.of(
                Arguments.of("{}", "/givenName"),
                Arguments.of("{" + name + "}", "/birthDate"),
                Arguments.of("{\"familyName\":\"Mallikas\",\"birthDate\":\"1990-05-01\"}", "/givenName"),
                Arguments.of("{" + name + ",\"birthDate\":\"2999-01-01\"}", "/birthDate"),
                Arguments.of("{\"identityCode\":\"010190-999K\"}", "/identityCode"),
                Arguments.of("{\"identityCode\":\"010594Y9032\"," + name + "}", "/identityCode"));
    }

    @ParameterizedTest
    @MethodSource("badSearches")
    void refusesABadSearch(String body, String pointer) {
        refused(Service.as("tiina").post("/clients/search", body), 400, "validation-failed", pointer);
    }

    @ParameterizedTest
    @MethodSource("badClients")
    void refusesABadCorrection(String body, int status, String code, String pointer) {
        String etag = Service.as("tiina").get("/clients/" + KNOWN_CLIENT).etag();

        refused(
                Service.as("tiina")
                        .put("/clients/" + KNOWN_CLIENT, etag, body.replaceFirst("^\\{", "{\"reason\":\"mistake\",")),
                status,
                code,
                pointer);
        assertThat(Service.as("tiina").get("/clients/" + KNOWN_CLIENT).etag()).isEqualTo(etag);
    }

    @ParameterizedTest
    @MethodSource("badClients")
    void refusesABadClient(String body, int status, String code, String pointer) {
        refused(Service.as("tiina").create("/clients", body), status, code, pointer);
    }

    static Stream<Arguments> badPermissions() {
        String good = Given.permissionFor(World.COUNTY);
        return Stream.of(
                Arguments.of(good.replace("\"client\"]", "\"gossip\"]"), 422, "unknown-code", "/dataKinds/0"),
                Arguments.of(good.replace("[\"client\"]", "[]"), 400, "validation-failed", "/dataKinds"),
                Arguments.of(good.replace("consultation", "curiosity"), 422, "unknown-code", "/purpose"),
                Arguments.of(
                        good.replace("\"ground\":\"permission\"", "\"ground\":\"because\""),
                        422,
                        "unknown-code",
                        "/ground"),
                Arguments.of(good.replace("\"howGiven\":\"spoken\",", ""), 400, "validation-failed", "/howGiven"),
                Arguments.of(good.replace("2026-01-01", "2026-13-01"), 400, "invalid-date", "/from"),
                Arguments.of(
                        good.replace("\"from\"", "\"to\":\"2025-01-01\",\"from\""), 400, "validation-failed", "/to"),
                Arguments.of(Given.permissionFor(UUID.randomUUID()), 422, "unknown-party", "/parties/0"),
                Arguments.of(good.replace(World.COUNTY.toString(), "me"), 400, "wrong-type", "/parties/0"),
                Arguments.of(good.replace("\"from\"", "\"withdrawnAt\":null,\"from\""), 400, "unknown-field", ""),
                Arguments.of(
                        good.replace("2026-01-01\"", "2026-01-01\",\"to\":\"2026-02-01\""),
                        422,
                        "permission-contradicts",
                        "/to"),
                Arguments.of(
                        good.replace("2026-01-01\"", "2026-01-01\",\"to\":\"2999-01-01\""),
                        422,
                        "permission-contradicts",
                        "/to"),
                Arguments.of(
                        good.replace("\"givenBy\":\"client\"", "\"givenBy\":\"guardian\""),
                        422,
                        "permission-contradicts",
                        "/givenBy"),
                Arguments.of(law(good, "law-381-2023"), 422, "permission-contradicts", "/howGiven"),
                Arguments.of(law(good, "law-381-2023"), 422, "permission-contradicts", "/givenBy"),
                Arguments.of(
                        byLaw("law-1326-2010").replace("\"client\"", "\"client\",\"benefits\""),
                        422,
                        "law-does-not-allow",
                        "/dataKinds/1"),
                Arguments.of(
                        byLaw("law-1326-2010").replace("consultation", "employment-service"),
                        422,
                        "law-does-not-allow",
                        "/purpose"),
                Arguments.of(
                        byLaw("law-381-2023").replace(World.COUNTY.toString(), World.ASSOCIATION.toString()),
                        422,
                        "law-does-not-allow",
                        "/parties/0"),
                Arguments.of(
                        byLaw("law-381-2023").replace(World.COUNTY.toString(), World.ASSOCIATION_UNIT.toString()),
                        422,
                        "law-does-not-allow",
                        "/parties/0"));
    }

    private static String byLaw(String section) {
        return law(Given.permissionFor(World.COUNTY), section)
                .replace("\"howGiven\":\"spoken\",", "")
                .replace("\"givenBy\":\"client\",", "");
    }

    private static String law(String permission, String section) {
        return permission.replace("\"ground\":\"permission\"", "\"ground\":\"" + section + "\"");
    }

    @ParameterizedTest
    @MethodSource("badPermissions")
    void refusesABadPermission(String body, int status, String code, String pointer) {
        refused(Service.as("tiina").create("/clients/" + KNOWN_CLIENT + "/permissions", body), status, code, pointer);
    }

    static Stream<Arguments> badReferrals() {
        String good = Given.referral(KNOWN_CLIENT, "service", World.SERVICE, true);
        return Stream.of(
                Arguments.of(
                        good.replace("\"send\":true", "\"send\":true,\"state\":\"CLOSED\""),
                        400,
                        "unknown-field",
                        "/state"),
                Arguments.of(good.replace("\"send\":true", "\"send\":\"joo\""), 400, "wrong-type", "/send"),
                Arguments.of(good.replace("Mikä auttaisi?", " "), 400, "validation-failed", "/question"),
                Arguments.of(good.replace("Mikä auttaisi?", "x".repeat(10_001)), 400, "validation-failed", "/question"),
                Arguments.of(good.replace("\"service\"", "\"person\""), 422, "unknown-code", "/target/kind"),
                Arguments.of(good.replace(World.SERVICE.toString(), "7"), 400, "wrong-type", "/target/id"),
                Arguments.of(
                        Given.referral(UUID.randomUUID(), "service", World.SERVICE, true),
                        422,
                        "client-unknown",
                        "/client"),
                Arguments.of(target(UUID.randomUUID()), 422, "target-unknown", "/target/id"),
                Arguments.of(target(World.NETWORK), 422, "target-unknown", "/target/id"),
                Arguments.of(target(World.OTHER_SERVICE), 422, "target-outside-region", "/target/id"),
                Arguments.of(target(World.ENDED_SERVICE), 422, "target-ended", "/target/id"),
                Arguments.of(target(World.COMING_SERVICE), 422, "target-not-yet", "/target/id"),
                Arguments.of(target(World.YOUTH_SERVICE), 422, "target-age", "/target/id"),
                Arguments.of(target(World.KANNUS_SERVICE), 422, "target-municipality", "/target/id"));
    }

    @ParameterizedTest
    @MethodSource("badReferrals")
    void refusesABadReferral(String body, int status, String code, String pointer) {
        refused(Service.as("tiina").create("/referrals", body), status, code, pointer);
    }

    static Stream<Arguments> badCommands() {
        return Stream.of(
                Arguments.of("cancel", "{\"reason\":\"whim\"}", 422, "unknown-code", "/reason"),
                Arguments.of("cancel", "{\"reason\":\"permission-withdrawn\"}", 422, "unknown-code", "/reason"),
                Arguments.of("cancel", "{}", 400, "validation-failed", "/reason"),
                Arguments.of("cancel", "{\"reason\":\"other\",\"by\":\"me\"}", 400, "unknown-field", "/by"),
                Arguments.of("close", "{\"nextStep\":\"holiday\"}", 422, "unknown-code", "/nextStep"),
                Arguments.of(
                        "close",
                        "{\"clientInformed\":{\"on\":\"2999-01-01\",\"way\":\"phone\"}}",
                        400,
                        "validation-failed",
                        "/clientInformed/on"),
                Arguments.of(
                        "close",
                        "{\"clientInformed\":{\"on\":\"2026-01-02\",\"way\":\"phone\",\"by\":\"%s\"}}"
                                .formatted(UUID.randomUUID()),
                        422,
                        "unknown-member",
                        "/clientInformed/by"),
                Arguments.of("schedule", "{\"channel\":\"office\"}", 400, "validation-failed", "/startsAt"),
                Arguments.of(
                        "schedule",
                        "{\"startsAt\":\"2020-01-01T08:00:00Z\",\"channel\":\"office\"}",
                        400,
                        "validation-failed",
                        "/startsAt"),
                Arguments.of(
                        "schedule",
                        "{\"startsAt\":\"2099-01-01T08:00:00Z\",\"channel\":\"moon\"}",
                        422,
                        "unknown-code",
                        "/channel"),
                Arguments.of("waitlist", "{}", 400, "validation-failed", "/reviewOn"),
                Arguments.of("waitlist", "{\"reviewOn\":\"2020-01-01\"}", 400, "validation-failed", "/reviewOn"),
                Arguments.of(
                        "waitlist",
                        "{\"expectedOn\":\"2020-01-01\",\"reviewOn\":\"2099-01-01\"}",
                        400,
                        "validation-failed",
                        "/expectedOn"),
                Arguments.of(
                        "hold",
                        "{\"reason\":\"illness\",\"reviewOn\":\"2020-01-01\"}",
                        400,
                        "validation-failed",
                        "/reviewOn"),
                Arguments.of(
                        "hold", "{\"reason\":\"mood\",\"reviewOn\":\"2099-01-01\"}", 422, "unknown-code", "/reason"),
                Arguments.of("fail", "{\"reason\":\"moved\"}", 400, "validation-failed", "/text"),
                Arguments.of("fail", "{\"reason\":\"bored\",\"text\":\"x\"}", 422, "unknown-code", "/reason"),
                Arguments.of("forward", "{\"reason\":\"wrong-receiver\"}", 400, "validation-failed", "/target"),
                Arguments.of("mark-problem", "{\"kind\":\"delay\",\"text\":\"x\"}", 400, "validation-failed", "/unit"),
                Arguments.of(
                        "mark-problem",
                        "{\"kind\":\"delay\",\"text\":\"x\",\"unit\":\"%s\"}".formatted(World.BYSTANDING),
                        422,
                        "not-of-the-unit",
                        "/unit"),
                Arguments.of("repair-problem", "{\"problem\":0,\"text\":\"x\"}", 400, "validation-failed", "/problem"),
                Arguments.of("settle-conflict", "{}", 400, "validation-failed", "/text"),
                Arguments.of("link", "{\"referral\":\"x\"}", 400, "wrong-type", "/referral"),
                Arguments.of("record", "{\"part\":\"gossip\"}", 422, "unknown-code", "/part"),
                Arguments.of("decline", "{\"reason\":\"other\"}", 400, "validation-failed", "/text"),
                Arguments.of("send", "{\"now\":true}", 400, "unknown-field", "/now"));
    }

    @ParameterizedTest
    @MethodSource("badCommands")
    void refusesABadCommand(String command, String body, int status, String code, String pointer) {
        refused(
                Service.as("tiina").command("/referrals/" + SENT.id() + "/" + command, "\"1\"", body),
                status,
                code,
                pointer);
    }

    @Test
    void refusesWhatIsTooLargeTooDeepOrNoJson() {
        Person tiina = Service.as("tiina");
        String large = with(",\"email\":\"" + "x".repeat(1_100_000) + "\"");
        String deep = with(",\"email\":" + "[".repeat(200) + "]".repeat(200));

        assertThat(tiina.create("/clients", large).status()).isEqualTo(413);
        assertThat(Person.send(tiina.json("/clients")
                                .header("Idempotency-Key", "chunked")
                                .POST(BodyPublishers.ofInputStream(() ->
                                        new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))))
                        .status())
                .isEqualTo(413);
        assertThat(tiina.create("/clients", deep).status()).isEqualTo(400);
        assertThat(tiina.create("/clients", "{\"givenName\":").code()).isEqualTo("malformed-body");
        assertThat(tiina.create("/clients", "[]").status()).isEqualTo(400);
    }

    @Test
    void knowsNothingUnderAMalformedId() {
        assertThat(Service.as("tiina").get("/referrals/1").status()).isEqualTo(404);
        assertThat(Service.as("tiina").get("/clients/%24ne").status()).isEqualTo(404);
    }

    @Test
    void refusesACursorThatItHasNotSigned() {
        Person tiina = Service.as("tiina");

        assertThat(tiina.get("/referrals?box=sent&cursor=abc").code()).isEqualTo("invalid-cursor");
        assertThat(tiina.get("/referrals?box=everything").status()).isEqualTo(422);
        assertThat(tiina.get("/referrals?box=sent&state=DELETED").status()).isEqualTo(422);
        assertThat(tiina.get("/referrals").status()).isEqualTo(400);
        assertThat(tiina.get("/referrals?box=sent&limit=0").status()).isEqualTo(400);
    }

    @Test
    void needsAKeyToCreateAndAVersionToChange() {
        Person tiina = Service.as("tiina");
        String command = "/referrals/" + SENT.id() + "/cancel";

        assertThat(tiina.post("/clients", with("")).code()).isEqualTo("idempotency-key-required");
        assertThat(tiina.post(command, "{\"reason\":\"other\"}").status()).isEqualTo(428);
        assertThat(tiina.command(command, "nonsense", "{\"reason\":\"other\"}").status())
                .isEqualTo(400);
        assertThat(tiina.command(command, "\"9\"", "{\"reason\":\"other\"}").status())
                .isEqualTo(412);
        assertThat(PERMITTED.status()).isEqualTo(201);
    }

    private static void refused(Reply reply, int status, String code, String pointer) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        if (!pointer.isEmpty()) {
            assertThat(reply.pointers()).contains(pointer);
        }
    }

    private static String with(String more) {
        return CLIENT + more + "}";
    }

    private static String target(UUID service) {
        return Given.referral(KNOWN_CLIENT, "service", service, true);
    }

    private static List<Long> counts() {
        return Stream.of("client", "referral", "identity_reservation")
                .map(name -> Service.database().getCollection(name).countDocuments())
                .toList();
    }
}
