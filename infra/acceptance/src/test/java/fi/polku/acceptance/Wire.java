package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/**
 * What came back for bytes as no decent client would send them.
 *
 * @param closed whether the other side hung up after it
 */
record Wire(String answer, boolean closed) {
    private static final int PATIENCE_MILLIS = 5_000;

    /** Sends bytes as they are and reads until the other side hangs up or has nothing more to say. */
    static Wire send(URI place, String bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), place.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wire read(Socket socket) throws IOException {
        var answer = new StringBuilder();
        byte[] bytes = new byte[8192];
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(bytes)) {
                answer.append(new String(bytes, 0, read, ISO_8859_1));
            }
            return new Wire(answer.toString(), true);
        } catch (SocketTimeoutException silence) {
            return new Wire(answer.toString(), false);
        } catch (SocketException reset) {
            return new Wire(answer.toString(), true);
        }
    }

    /** Status of the first answer; 0 where there is none. */
    int status() {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    int answers() {
        return answer.split("HTTP/1\\.1 \\d{3}", -1).length - 1;
    }
}
