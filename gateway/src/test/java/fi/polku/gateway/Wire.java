package fi.polku.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes as they are, for what no decent client would send. */
final class Wire {
    private Wire() {}

    /** Everything that comes back until the gateway hangs up, or has nothing more to say for two seconds. */
    static String send(int port, String bytes) {
        return converse(port, bytes);
    }

    /** The same over one connection, where each part waits for the answers to the one before. */
    static String converse(int port, String... parts) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2000);
            var answers = new StringBuilder();
            for (var part : parts) {
                socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                answers.append(readAll(socket));
            }
            return answers.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAll(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        try {
            for (var read = 0; read >= 0; read = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketTimeoutException silence) {
            // The connection is kept; what came is all there is.
        }
        return answer.toString();
    }
}
