package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Requests that no HTTP client would send. */
class RawRequestTests {

    private static final String BODY = "{\"title\":\"a\"}";

    private final TestService service = TestService.shared();

    /** Tomcat obeys the chunks and then hangs up, as RFC 9112 lets a server; so what follows is never read. */
    @Test
    void answersNothingThatHidesBehindALengthBesideChunks() throws IOException {
        var hidden = "GET /api/test/notes/user HTTP/1.1\r\nHost: polku\r\n\r\n";

        var answer = exchange(head("keep-alive") + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n" + BODY
                + "\r\n0\r\n\r\n" + hidden);

        assertThat(answer).containsOnlyOnce("HTTP/1.1").contains("Connection: close");
    }

    @Test
    void refusesTwoLengths() throws IOException {
        var answer = send("Content-Length: 13\r\nContent-Length: 14\r\n", BODY);

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1");
    }

    @Test
    void refusesAStrangeTransferEncoding() throws IOException {
        assertThat(send("Transfer-Encoding: xchunked\r\n", BODY)).matches("(?s)HTTP/1.1 (400|501).*");
    }

    @Test
    void refusesChunksThatAreNone() throws IOException {
        for (var chunks : new String[] {"zz\r\nab\r\n0\r\n\r\n", "1\r\nabcdef\r\n0\r\n\r\n"}) {
            assertThat(send("Transfer-Encoding: chunked\r\n", chunks))
                    .as(chunks)
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"bad-request\"")
                    .containsOnlyOnce("HTTP/1.1");
        }
    }

    @Test
    void refusesANameThatHidesABlank() throws IOException {
        assertThat(send("Transfer-Encoding : chunked\r\n", "0\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void tellsNothingOfItselfWhereItCannotRead() throws IOException {
        for (var line :
                new String[] {"GET / HTTP/9.9", "G\u0000T / HTTP/1.1", "GET /%zz HTTP/1.1", "GET /<script> HTTP/1.1"}) {
            var answer = exchange(line + "\r\nHost: polku\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .as(line)
                    .doesNotContain("Tomcat")
                    .doesNotContain("Exception")
                    .doesNotContain("script");
        }
    }

    private String send(String headers, String body) throws IOException {
        return exchange(head("close") + headers + "\r\n" + body);
    }

    private static String head(String connection) {
        return "POST /api/test/notes HTTP/1.1\r\nHost: polku\r\nConnection: " + connection
                + "\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + TestService.TOKENS.token("anna") + "\r\n";
    }

    private String exchange(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "";
        }
    }
}
