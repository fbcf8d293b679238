package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that have announced a body, sent nearly all of it, and keep the other side waiting for the rest. */
final class SlowSenders implements AutoCloseable {
    private static final Map<String, String> WRITES = Map.of(
            "gateway", "/api/directory/units",
            "directory", "/api/directory/units",
            "referral", "/api/referral/clients/search",
            "consultation", "/api/consultation/meetings",
            "reporting", "/api/reporting/indicators");

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();
    private final Stack stack;
    private final String token;

    SlowSenders(Stack stack, String token) {
        this.stack = stack;
        this.token = token;
    }

    void send(String place, int senders, int bytes) {
        byte[] head =
                "POST %s HTTP/1.1\r\nHost: polku\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nContent-Length: %d\r\n\r\n"
                        .formatted(WRITES.getOrDefault(place, ""), token, bytes + 1)
                        .getBytes(ISO_8859_1);
        byte[] body =
                ("{\"unheardOf\":\"" + "a".repeat(bytes)).substring(0, bytes).getBytes(ISO_8859_1);
        for (int sender = 0; sender < senders; sender++) {
            try {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(stack.address(place)).getPort());
                sockets.add(socket);
                Thread.ofVirtual().start(() -> write(socket, head, body));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns once nothing more can be written: all is read, or nobody reads it any more. */
    void awaitAllWaiting() {
        Eventually.asserted(() -> assertThat(written.get() + refused.get()).isEqualTo(sockets.size()));
        assertThat(written.get()).as("bodies that were taken").isPositive();
    }

    private void write(Socket socket, byte[] head, byte[] body) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            written.incrementAndGet();
        } catch (IOException hungUp) {
            refused.incrementAndGet();
        }
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
