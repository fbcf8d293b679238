package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S6: what is too large, too deep or too long is refused, at the gateway and at every service, and costs no memory.
 *
 * <p>A packed body is refused with 415 and what would be taken instead, unread: nobody has to unpack what nobody has to send packed.
 */
@ExtendWith(RunningPolku.class)
class OversizedIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST_GROWTH = 50 * MEBIBYTE;
    private static final int MOST_TRIES = 5;
    private static final String GATEWAY = "gateway";

    /** Where a body is sent: by whom, and which field of it is a list. */
    private record Write(String place, String path, String user, String list) {
        @Override
        public String toString() {
            return path + " at " + place;
        }
    }

    private static final List<Write> WRITES = List.of(
            new Write(GATEWAY, "/api/directory/networks", "kp-admin", "seats"),
            new Write(GATEWAY, "/api/consultation/meetings", "kp-koordinaattori", "roster"),
            new Write("directory", "/api/directory/networks", "kp-admin", "seats"),
            new Write("directory", "/api/directory/services", "kp-hakemisto", "municipalities"),
            new Write("referral", "/api/referral/clients/{client}/permissions", "kp-te", "parties"),
            new Write("consultation", "/api/consultation/meetings", "kp-koordinaattori", "roster"));

    /** Small enough to be let in, and never to be unpacked. */
    private static final byte[] BOMB = packed(256 * MEBIBYTE);

    private final SoftAssertions all = new SoftAssertions();
    private final Polku polku;
    private final Mint mint;
    private final String client;

    OversizedIT(Polku polku) {
        this.polku = polku;
        mint = new Mint(polku.stack());
        client = Course.permitted(polku, "272", null).clientId();
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNoneOfIt() {
        assertThat(BOMB.length).isLessThan(MEBIBYTE);
        Map<String, Long> before = heaps();
        long sent = 0;
        for (int round = 0; round < Extent.of(3, 50); round++) {
            for (Write write : WRITES) {
                sent += refusesLargeBodies(write) + refusesDeepAndLongOnes(write);
            }
            for (String place : Processes.NAMES) {
                refusesLongHeaders(place);
                sent++;
            }
        }
        all.assertAll();

        Map<String, Long> grown = heaps();
        grown.replaceAll((name, bytes) -> bytes - before.getOrDefault(name, 0L));
        assertThat(grown).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isLessThan(MOST_GROWTH));
        Figure.print(
                "S6",
                "%d oversized requests refused, heap grown by at most %d KiB"
                        .formatted(sent, Collections.max(grown.values()) / 1024));
    }

    @Test
    void standsManyWhoSendAlmostAMebibyteAndNeverEnd() {
        Map<String, Long> before = heaps();

        try (var senders = new SlowSenders(polku.stack(), mint.token("kp-admin"))) {
            for (String place : Processes.NAMES) {
                senders.send(place, 32, MEBIBYTE - 1000);
            }
            senders.awaitAllWaiting();

            Map<String, Long> grown = heaps();
            grown.replaceAll((name, bytes) -> bytes - before.getOrDefault(name, 0L));
            assertThat(grown)
                    .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isLessThan(MOST_GROWTH));
            Figure.print(
                    "S6",
                    "32 bodies of 1 MiB held open at each process, heap grown by at most %d KiB"
                            .formatted(Collections.max(grown.values()) / 1024));
        }
    }

    private int refusesLargeBodies(Write write) {
        byte[] large =
                ("{\"" + write.list() + "\":[\"" + "a".repeat(MEBIBYTE) + "\"]}").getBytes(StandardCharsets.UTF_8);

        refused(write, send(write, Map.of(), BodyPublishers.ofByteArray(large)), Set.of(413));
        refused(
                write,
                send(write, Map.of(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                Set.of(413));
        for (String encoding : List.of("gzip", "deflate", "br", "gzip, gzip")) {
            Answer packed = send(write, Map.of("Content-Encoding", encoding), BodyPublishers.ofByteArray(BOMB));
            refused(write, packed, Set.of(415));
            all.assertThat(packed.header("Accept-Encoding"))
                    .as("%s: %s", write, packed)
                    .isEqualTo("identity");
        }
        return 6;
    }

    private int refusesDeepAndLongOnes(Write write) {
        String deep = "{\"" + write.list() + "\":" + "[".repeat(500) + "]".repeat(500) + "}";
        String items = "{\"" + write.list() + "\":["
                + String.join(",", Collections.nCopies(10_000, "\"" + UUID.randomUUID() + "\"")) + "]}";
        String objects = "{\"" + write.list() + "\":[" + String.join(",", Collections.nCopies(10_000, "{}")) + "]}";
        String numbers = "{\"" + write.list() + "\":[" + "9".repeat(500_000) + "]}";
        String names = "{\"" + "n".repeat(500_000) + "\":1}";
        for (String body : List.of(deep, items, objects, numbers, names)) {
            refused(write, send(write, Map.of(), BodyPublishers.ofString(body)), Set.of(400));
        }
        return 5;
    }

    private void refusesLongHeaders(String place) {
        String path = place.equals(GATEWAY) ? "/api/directory/me" : "/api/" + place + "/codes";
        String request = "GET %s HTTP/1.1\r\nHost: polku\r\nConnection: close\r\nX-Long: %s\r\n\r\n"
                .formatted(path, "x".repeat(64 * 1024));
        Wire wire = Wire.send(URI.create(polku.stack().address(place)), request);
        // Behind the gateway, Tomcat itself refuses with 400 what is more than twice its services' own limit.
        all.assertThat(wire.status())
                .as("64 KiB of headers at %s: %s", place, wire)
                .isIn(place.equals(GATEWAY) ? Set.of(431) : Set.of(400, 431));
        all.assertThat(wire.answers()).as(place).isEqualTo(1);
    }

    private void refused(Write write, Answer answer, Set<Integer> statuses) {
        all.assertThat(answer.status()).as("%s: %s", write, answer).isIn(statuses);
        all.assertThat(answer.isProblem()).as("%s: %s", write, answer).isTrue();
    }

    /** A body that is too large is answered and hung up on; a client that has not read the answer by then asks again. */
    private Answer send(Write write, Map<String, String> headers, BodyPublisher body) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put("Idempotency-Key", UUID.randomUUID().toString());
        for (int tries = 1; ; tries++) {
            try {
                return polku.with(mint.token(write.user()), write.place())
                        .send("POST", write.path().replace("{client}", client), more, body);
            } catch (UncheckedIOException hungUp) {
                if (tries == MOST_TRIES) {
                    throw hungUp;
                }
            }
        }
    }

    /** What each process holds on to. */
    private Map<String, Long> heaps() {
        Map<String, Long> heaps = new TreeMap<>();
        Processes.NAMES.forEach(name -> heaps.put(name, Processes.heapOf(polku.stack(), name)));
        return heaps;
    }

    private static byte[] packed(int size) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            byte[] nothing = new byte[MEBIBYTE];
            for (int written = 0; written < size; written += nothing.length) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
