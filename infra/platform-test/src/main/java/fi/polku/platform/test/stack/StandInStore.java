package fi.polku.platform.test.stack;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * Speaks MongoDB's wire protocol on 127.0.0.1 where there is no MongoDB; for tests and demos only.
 *
 * <p>It has no transactions, ignores secondary indexes, expiry and collation, and scans for every query. Measuring
 * anything on it says nothing about MongoDB.
 */
public final class StandInStore implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private StandInStore(MongoBackend backend, int port) {
        this.server = new MongoServer(backend);
        this.port = port;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, 0);
    }

    public static StandInStore inMemory() {
        return inMemory(Ports.free());
    }

    public static StandInStore inMemory(int port) {
        return new StandInStore(new MemoryStore(), port);
    }

    /** Survives {@code kill -9}: what was acknowledged is in the folder. */
    public static StandInStore durable(Path folder) {
        return durable(folder, Ports.free());
    }

    public static StandInStore durable(Path folder, int port) {
        return new StandInStore(new DurableStore(Folders.created(folder).resolve("store.mv")), port);
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
