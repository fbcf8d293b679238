package fi.polku.platform.audit;

import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the groups of all the service's sources to where the log is kept, each source's in order, from where the last sending
 * ended. One replica does it for all; two doing it by mistake only repeat. Nobody waits for it.
 */
final class AccessLogShipper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLogShipper.class);
    private static final String LEASE = "access-log-shipping";
    private static final Duration LEASE_TTL = Duration.ofSeconds(15);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration LAST_ROUND = Duration.ofSeconds(3);
    private static final int BATCH = 200;

    private final String ownSource;
    private final GroupStore store;
    private final SourceRegister register;
    private final GroupSender sender;
    private final Leases leases;
    private final UnclosedChains unclosed;
    private final Clock clock;
    private final BlockingQueue<Boolean> written = new LinkedBlockingQueue<>(1);
    private volatile boolean stopping;
    private Instant lastSign = Instant.MIN;
    private @Nullable Thread thread;

    AccessLogShipper(
            String ownSource,
            GroupStore store,
            SourceRegister register,
            GroupSender sender,
            Leases leases,
            UnclosedChains unclosed,
            Clock clock) {
        this.ownSource = ownSource;
        this.store = store;
        this.register = register;
        this.sender = sender;
        this.leases = leases;
        this.unclosed = unclosed;
        this.clock = clock;
    }

    /** Something was written that may be sent. */
    void wake() {
        var _ = written.offer(true);
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("access-log-shipper").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping = true;
        wake();
        try {
            if (!running.join(LAST_ROUND)) {
                running.interrupt();
                running.join(LAST_ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    @Override
    public int getPhase() {
        // Below the log's own, so that the closing group may still be sent.
        return AccessLogProcess.PHASE - 1;
    }

    private void run() {
        while (!stopping) {
            attempt();
        }
        attempt();
    }

    private void attempt() {
        try {
            if (!hasMore() && !stopping) {
                written.poll(LONGEST_REST.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasMore() throws InterruptedException {
        try {
            return round();
        } catch (RuntimeException e) {
            LOG.warn("The access log cannot be sent now: {}", e.toString());
            return false;
        }
    }

    /** Whether there may be more to send at once. */
    private boolean round() throws InterruptedException {
        Instant now = clock.instant();
        if (lastSign.isBefore(now.minus(SIGN_OF_LIFE))) {
            register.seen(ownSource, now);
            unclosed.look(now);
            lastSign = now;
        }
        if (!leases.acquire(LEASE, LEASE_TTL)) {
            return false;
        }
        boolean more = false;
        for (String source : store.sources()) {
            more |= send(source);
        }
        return more;
    }

    private boolean send(String source) throws InterruptedException {
        List<Group> groups = store.after(source, register.sentThrough(source), BATCH);
        if (groups.isEmpty()) {
            return false;
        }
        sender.send(groups);
        register.sent(source, groups.getLast().number());
        return groups.size() == BATCH;
    }
}
