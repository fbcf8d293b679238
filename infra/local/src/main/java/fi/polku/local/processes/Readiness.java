package fi.polku.local.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How one tells that a process does its work. */
@FunctionalInterface
public interface Readiness {

    boolean reached() throws InterruptedException;

    /** It answers this address with 200. */
    static Readiness of(URI address) {
        return () -> {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            try {
                return Client.ONE.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /** It listens on this port. */
    static Readiness ofPort(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return true;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /** Shared, since each client has threads of its own. */
    final class Client {
        private static final HttpClient ONE = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();

        private Client() {}
    }
}
