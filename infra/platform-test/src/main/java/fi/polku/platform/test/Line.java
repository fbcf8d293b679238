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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A line to a server, or in turn to several, that can be cut, slowed, or lose what the server answers.
 *
 * <p>To its callers it is the server; with several of them it is what a Kubernetes Service is before replicas. A broker
 * cannot be put behind one, for it tells its clients its own address: take {@link TestBroker#own()} and stop that, or
 * stop its process.
 */
public final class Line implements AutoCloseable {

    private static final int SIZE = 8192;

    /** What the line does with what passes over it. */
    public enum Mode {
        /** Passes everything. */
        WHOLE,
        /** Passes everything, each answer after the delay. */
        SLOW,
        /** The server hears everything and its callers nothing. */
        LOSING_ANSWERS,
        /** Hangs up and takes no call. */
        CUT
    }

    private record State(Mode mode, Duration delay) {}

    private final ServerSocket listener;
    private final List<ServerAddress> targets;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile State state = new State(Mode.WHOLE, Duration.ZERO);

    private Line(List<ServerAddress> targets) {
        this.targets = List.copyOf(targets);
        try {
            this.listener = new ServerSocket(Ports.free(), 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A whole line to the store of this JVM's tests. */
    public static Line toTheStore() {
        return new Line(List.of(new ServerAddress(
                new ConnectionString(TestStore.uri()).getHosts().getFirst())));
    }

    /** A whole line to what listens, or later will, on these ports of this machine: each connection to the next of them. */
    public static Line to(int... ports) {
        return new Line(IntStream.of(ports)
                .mapToObj(port -> new ServerAddress("127.0.0.1", port))
                .toList());
    }

    /** The store's address by way of this line. */
    public String storeUri() {
        return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(port());
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** How many callers are on the line: nobody is hurt by cutting one that has none. */
    public int callers() {
        return sockets.size() / 2;
    }

    public void become(Mode next) {
        if (next == Mode.SLOW) {
            throw new IllegalArgumentException("slow by how much?");
        }
        state = new State(next, Duration.ZERO);
        if (next == Mode.CUT) {
            hangUp();
        }
    }

    /** Delays each answer by this much. */
    public void slowBy(Duration delay) {
        state = new State(Mode.SLOW, delay);
    }

    @Override
    public void close() {
        closed.countDown();
        close(listener);
        hangUp();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket caller = listener.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private void connect(Socket caller) {
        try {
            if (isCut()) {
                caller.close();
                return;
            }
            Socket server = reached(caller);
            sockets.add(caller);
            sockets.add(server);
            if (isCut()) {
                hangUp();
                return;
            }
            Thread.ofVirtual().start(() -> pass(caller, server, false));
            Thread.ofVirtual().start(() -> pass(server, caller, true));
        } catch (IOException e) {
            // No target takes the call; the caller has heard so.
        }
    }

    /** The next target that takes the call. */
    private Socket reached(Socket caller) throws IOException {
        IOException refused = new IOException("no target");
        int first = turn.getAndIncrement();
        for (int i = 0; i < targets.size(); i++) {
            ServerAddress target = targets.get(Math.floorMod(first + i, targets.size()));
            try {
                return new Socket(target.getHost(), target.getPort());
            } catch (IOException e) {
                refused = e;
            }
        }
        caller.close();
        throw refused;
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[SIZE];
            int read = in.read(bytes);
            while (read >= 0) {
                State now = state;
                if (answers && now.mode() == Mode.SLOW) {
                    // What has come meanwhile belongs to the same answer and is not delayed once more.
                    boolean over = closed.await(now.delay().toMillis(), TimeUnit.MILLISECONDS);
                    if (over) {
                        return;
                    }
                    write(bytes, read, out);
                    while (in.available() > 0) {
                        write(bytes, in.read(bytes), out);
                    }
                } else if (!answers || now.mode() != Mode.LOSING_ANSWERS) {
                    write(bytes, read, out);
                }
                read = in.read(bytes);
            }
        } catch (IOException e) {
            // Hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void write(byte[] bytes, int count, OutputStream out) throws IOException {
        out.write(bytes, 0, count);
        out.flush();
    }

    private boolean isCut() {
        return state.mode() == Mode.CUT;
    }

    private void hangUp() {
        sockets.forEach(Line::close);
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
