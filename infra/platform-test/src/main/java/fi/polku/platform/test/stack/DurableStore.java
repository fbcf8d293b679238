package fi.polku.platform.test.stack;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Keeps its data in one file, and replies only when what the reply rests on is safely in it.
 *
 * <p>Commands share the lock and a commit has it alone, so the file never holds half a command. Whoever waits for a
 * commit is served by the next one together with all others.
 */
final class DurableStore extends H2Backend {

    private static final int FILL_RATE = 60;
    private static final int COMPACT_EVERY = 200;
    private static final int COMPACT_BYTES = 4 << 20;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int commits;

    DurableStore(Path file) {
        super(opened(file));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        lock.readLock().lock();
        try {
            return Hello.completed(command, super.handleCommand(channel, database, Hello.understood(command), query));
        } finally {
            lock.readLock().unlock();
            makeDurable();
        }
    }

    private void makeDurable() {
        MVStore store = getMvStore();
        if (!store.hasUnsavedChanges()) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (store.hasUnsavedChanges()) {
                store.commit();
                store.sync();
                if (++commits % COMPACT_EVERY == 0) {
                    store.compact(FILL_RATE, COMPACT_BYTES);
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static MVStore opened(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(16)
                .open();
        // Each commit is synced, so nothing older than the newest is ever needed to recover.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }
}
