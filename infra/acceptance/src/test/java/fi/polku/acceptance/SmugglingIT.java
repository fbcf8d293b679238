package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S7: no request hides in another, and no header but the token says who asks or from where; at the gateway and at every service. */
@ExtendWith(RunningPolku.class)
class SmugglingIT {
    private static final String USER = "kp-te";
    private static final String GATEWAY = "gateway";

    /** A write that is refused for its body alone, so that it is safe to send and sure to be read. */
    private static final Map<String, String> WRITES = Map.of(
            GATEWAY,
            "/api/referral/clients/search",
            "directory",
            "/api/directory/units",
            "referral",
            "/api/referral/clients/search",
            "consultation",
            "/api/consultation/meetings",
            "reporting",
            "/api/reporting/indicators");

    private static final Map<String, String> READS = Map.of(
            GATEWAY,
            "/api/referral/referrals?box=sent&limit=1",
            "directory",
            "/api/directory/units?limit=1",
            "referral",
            "/api/referral/referrals?box=sent&limit=1",
            "consultation",
            "/api/consultation/cases?limit=1",
            "reporting",
            "/api/reporting/indicators");

    private static final List<String> SPOOFED = List.of(
            "Forwarded: for=10.0.0.1;host=evil.example;proto=https",
            "X-Forwarded-For: 10.0.0.1",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Port: 1",
            "X-Forwarded-Prefix: /evil",
            "X-Forwarded-User: kp-admin",
            "X-Real-IP: 10.0.0.1",
            "X-User: kp-admin",
            "X-User-Id: kp-admin",
            "X-Remote-User: kp-admin",
            "Remote-User: kp-admin",
            "X-Authenticated-User: kp-admin",
            "X-Client-Cert: kp-admin",
            "X-SSL-Client-S-DN: CN=kp-admin",
            "X-Original-URL: /api/directory/me",
            "X-Rewrite-URL: /api/directory/me",
            "X-HTTP-Method-Override: DELETE",
            "X-Method-Override: DELETE");

    /** What differs from answer to answer anyway. */
    private static final Set<String> ITS_OWN =
            Set.of("date", "x-correlation-id", "ratelimit", "ratelimit-policy", "content-length", "link");

    private final SoftAssertions all = new SoftAssertions();
    private final Polku polku;
    private final String token;

    SmugglingIT(Polku polku) {
        this.polku = polku;
        token = new Mint(polku.stack()).token(USER);
    }

    @Test
    void answersOneRequestWithOneRefusalAndHangsUp() {
        long sent = 0;
        for (Map.Entry<String, String> place : WRITES.entrySet()) {
            boolean gateway = place.getKey().equals(GATEWAY);
            for (Map.Entry<String, String> trick : tricks(place.getValue()).entrySet()) {
                Wire wire = Wire.send(at(place.getKey()), trick.getValue() + hidden());
                sent++;
                String what = "%s at %s: %s".formatted(trick.getKey(), place.getKey(), wire);
                // Tomcat obeys the chunks alone where there is a length too, as RFC 9112 section 6.3 allows, and then
                // has to
                // hang up; and who may not write at all is told so before a chunk is looked at.
                boolean strictly = gateway || !trick.getKey().matches("both.*|.*chunk .*");
                boolean refused = strictly ? Set.of(400, 501).contains(wire.status()) : wire.status() / 100 == 4;
                all.assertThat(refused).as(what).isTrue();
                all.assertThat(wire.answers()).as(what).isEqualTo(1);
                all.assertThat(wire.closed()).as(what).isTrue();
            }
        }
        all.assertAll();
        Figure.print("S7", "%d ambiguous requests, each refused alone and hung up on".formatted(sent));
    }

    /** A folded line belongs to the value before it, as RFC 9112 section 5.2 has it, and is no header of its own. */
    @Test
    void takesNoFoldedLineForAHeader() {
        WRITES.forEach((place, path) -> {
            String folded = post(path, "X-Fold: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 2") + "{}";
            Wire wire = Wire.send(at(place), folded + hidden());
            all.assertThat(wire.status() / 100).as("%s: %s", place, wire).isEqualTo(4);
            // The body ends where its length says, so what follows is a request of its own, or nothing is read any
            // more.
            all.assertThat(wire.answers() == 2 || wire.closed())
                    .as("%s: %s", place, wire)
                    .isTrue();
        });
        all.assertAll();
    }

    /** Else all of the above would be refused for whatever reason, and show nothing. */
    @Test
    void answersTwoHonestRequestsOnOneConnection() {
        READS.forEach((place, path) -> {
            Wire wire = Wire.send(at(place), head("GET", path, "") + "\r\n" + hidden());
            all.assertThat(wire.answers()).as("%s: %s", place, wire).isEqualTo(2);
        });
        all.assertAll();
    }

    @Test
    void answersTheSameWhateverHeadersClaim() {
        READS.forEach((place, path) -> {
            String honest = comparable(ask(place, "GET", path, Map.of()));
            for (String header : SPOOFED) {
                String[] parts = header.split(": ", 2);
                all.assertThat(comparable(ask(place, "GET", path, Map.of(parts[0], parts[1]))))
                        .as("%s at %s", header, place)
                        .isEqualTo(honest);
            }
        });
        all.assertAll();
    }

    @Test
    void believesNoHeaderInPlaceOfAToken() {
        READS.forEach((place, path) -> {
            for (String header : SPOOFED) {
                Wire wire = Wire.send(
                        at(place),
                        "GET %s HTTP/1.1\r\nHost: polku\r\nConnection: close\r\n%s\r\n\r\n".formatted(path, header));
                all.assertThat(wire.status())
                        .as("%s at %s: %s", header, place, wire)
                        .isEqualTo(401);
            }
        });
        all.assertAll();
    }

    @Test
    void namesWhatIsCreatedByAPathOfItsOwnWhateverHostIsClaimed() {
        Map<String, String> claimed = Map.of(
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "https",
                "X-Forwarded-Prefix", "/evil",
                "Forwarded", "host=evil.example",
                "Idempotency-Key", UUID.randomUUID().toString());
        String body =
                "{\"givenName\":\"Testi\",\"familyName\":\"Mallikas\",\"birthDate\":\"1990-05-01\",\"municipality\":\"272\","
                        + "\"language\":\"fi\"}";
        for (String place : List.of(GATEWAY, "referral")) {
            Answer created = polku.with(token, place)
                    .send("POST", "/api/referral/clients", claimed, BodyPublishers.ofString(body))
                    .expect(201);
            assertThat(created.header("Location")).startsWith("/api/referral/clients/");
            assertThat(created.response().headers().toString()).doesNotContain("evil");
        }
    }

    private Map<String, String> tricks(String path) {
        Map<String, String> tricks = new LinkedHashMap<>();
        String body = "0\r\n\r\n";
        tricks.put("both, length first", post(path, "Content-Length: 4\r\nTransfer-Encoding: chunked") + body);
        tricks.put("both, chunks first", post(path, "Transfer-Encoding: chunked\r\nContent-Length: 4") + body);
        tricks.put("two lengths", post(path, "Content-Length: 5\r\nContent-Length: 50") + body);
        tricks.put("a list of lengths", post(path, "Content-Length: 5, 50") + body);
        tricks.put("a signed length", post(path, "Content-Length: +5") + body);
        tricks.put("a negative length", post(path, "Content-Length: -1") + body);
        tricks.put("a length in hex", post(path, "Content-Length: 0x5") + body);
        tricks.put("unknown encoding", post(path, "Transfer-Encoding: xchunked") + body);
        tricks.put("two encodings", post(path, "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity") + body);
        tricks.put("chunks, then another encoding", post(path, "Transfer-Encoding: chunked, identity") + body);
        tricks.put("a blank before the colon", post(path, "Transfer-Encoding : chunked") + body);
        tricks.put("a control character in a name", post(path, "Transfer\u000b-Encoding: chunked") + body);
        tricks.put("a bare CR in a value", post(path, "X-Bare: a\rTransfer-Encoding: chunked") + body);
        tricks.put("a null in a value", post(path, "X-Null: a\u0000b") + body);
        tricks.put("both, parted by a bare LF", post(path, "Content-Length: 4\nTransfer-Encoding: chunked") + body);
        tricks.put("a chunk size that is none", post(path, "Transfer-Encoding: chunked") + "zz\r\nab\r\n" + body);
        tricks.put("a chunk longer than told", post(path, "Transfer-Encoding: chunked") + "1\r\nabcdef\r\n" + body);
        tricks.put("two hosts", post(path, "Host: other\r\nContent-Length: 5") + body);
        return tricks;
    }

    private String post(String path, String lengths) {
        return head("POST", path, "Content-Type: application/json\r\nIdempotency-Key: k\r\n" + lengths + "\r\n")
                + "\r\n";
    }

    private String head(String method, String path, String headers) {
        return "%s %s HTTP/1.1\r\nHost: polku\r\nAuthorization: Bearer %s\r\n%s"
                .formatted(method, path, token, headers);
    }

    private String hidden() {
        return head("GET", "/api/nowhere", "") + "\r\n";
    }

    private URI at(String place) {
        return URI.create(polku.stack().address(place));
    }

    private Answer ask(String place, String method, String path, Map<String, String> headers) {
        return polku.with(token, place).send(method, path, headers, BodyPublishers.noBody());
    }

    private static String comparable(Answer answer) {
        return answer.status()
                + answer.response().body().replaceAll("\"traceId\":\"[^\"]*\"", "")
                + answer.response().headers().map().entrySet().stream()
                        .filter(header -> !ITS_OWN.contains(header.getKey()))
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining());
    }
}
