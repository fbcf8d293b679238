package fi.polku.platform.test;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import fi.polku.platform.test.stack.Ports;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server that can lose what the server answers, or be cut.
 *
 * <p>To a client of the store it is the store. A broker cannot be put behind one, for it tells its clients its own
 * address; take {@link TestBroker#own()} and stop that.
 */
public final class LossyLine implements AutoCloseable {

    /** What the line does with what passes over it. */
    public enum Mode {
        /** Passes everything. */
        WHOLE,
        /** The server hears everything and its clients nothing. */
        LOSING_ANSWERS,
        /** Hangs up and takes no call. */
        CUT
    }

    private final ServerSocket listener;
    private final ServerAddress target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.WHOLE;

    private LossyLine(ServerAddress target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(Ports.free(), 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** A whole line to the store of this JVM's tests. */
    public static LossyLine toTheStore() {
        try {
            String host = new ConnectionString(TestStore.uri()).getHosts().getFirst();
            return new LossyLine(new ServerAddress(host));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store's address by way of this line. */
    public String storeUri() {
        return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(listener.getLocalPort());
    }

    public void become(Mode next) {
        mode = next;
        if (next == Mode.CUT) {
            hangUp();
        }
    }

    @Override
    public void close() {
        close(listener);
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
                    var server = new Socket(target.getHost(), target.getPort());
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
        sockets.forEach(LossyLine::close);
        sockets.clear();
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
