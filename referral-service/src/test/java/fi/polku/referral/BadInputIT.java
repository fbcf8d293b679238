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
                        "/language"));
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
                Arguments.of(good.replace("\"from\"", "\"withdrawnAt\":null,\"from\""), 400, "unknown-field", ""));
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
