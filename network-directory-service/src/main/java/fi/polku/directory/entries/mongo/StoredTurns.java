package fi.polku.directory.entries.mongo;

import fi.polku.directory.entries.Turns;
import fi.polku.platform.mongo.Leases;
import fi.polku.platform.mongo.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns among the threads of this process, and by a lease among the replicas. A turn takes some milliseconds, of a batch of rows
 * perhaps a second, and its lease ten: only a process that stands still for so long between its check and its write could still pass
 * a rule together with another one (decision 0018).
 */
final class StoredTurns implements Turns {

    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Longer than a dead replica keeps its turn, so that nobody is refused because of one. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration A_MOMENT = Duration.ofMillis(5);

    private final Leases leases;
    private final Map<String, ReentrantLock> here = new ConcurrentHashMap<>();

    StoredTurns(Leases leases) {
        this.leases = leases;
    }

    @Override
    public <T> T of(String region, Supplier<T> work) {
        var turn = here.computeIfAbsent(region, _ -> new ReentrantLock(true));
        if (turn.isHeldByCurrentThread()) {
            return work.get();
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        await(turn, deadline);
        try {
            return amongReplicas("edits-" + region, deadline, work);
        } finally {
            turn.unlock();
        }
    }

    private static void await(ReentrantLock turn, long deadline) {
        try {
            if (!turn.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new Unavailable("Too many edit this region at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Stopped while waiting for a turn", e);
        }
    }

    private <T> T amongReplicas(String lease, long deadline, Supplier<T> work) {
        while (!leases.acquire(lease, LONGEST)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new Unavailable("Another replica has the turn");
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        try {
            return work.get();
        } finally {
            release(lease);
        }
    }

    /** What was done stays done; the lease runs out by itself. */
    private void release(String lease) {
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            LOG.warn("The turn {} is not given back, and is free again within seconds", lease);
        }
    }
}
