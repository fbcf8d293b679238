package fi.polku.platform.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can lose what the server answers, or be cut. */
final class LossyLine implements AutoCloseable {

    /** What the line does with what passes over it. */
    enum Mode {
        WHOLE,
        LOSING_ANSWERS,
        CUT
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.WHOLE;

    LossyLine(int target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void become(Mode next) {
        mode = next;
        if (next == Mode.CUT) {
            hangUp();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangUp();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                sockets.add(client);
                if (mode == Mode.CUT) {
                    client.close();
                } else {
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    sockets.add(server);
                    Thread.ofVirtual().start(() -> pass(client, server, false));
                    Thread.ofVirtual().start(() -> pass(server, client, true));
                }
            } catch (IOException e) {
                // The test is over, or this caller has hung up.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8192];
            int read = in.read(bytes);
            while (read >= 0) {
                if (!answers || mode == Mode.WHOLE) {
                    out.write(bytes, 0, read);
                    out.flush();
                }
                read = in.read(bytes);
            }
        } catch (IOException e) {
            // Hung up.
        }
    }

    private void hangUp() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        sockets.clear();
    }
}
