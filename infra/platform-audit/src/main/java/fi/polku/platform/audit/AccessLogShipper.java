package fi.polku.platform.audit;

import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
    private static final Duration LEASE_RENEWAL = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    /** Lets groups gather, so that sending costs the store little beside the writing. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration LAST_ROUND = Duration.ofSeconds(3);
    private static final int BATCH = 50;

    private final String ownSource;
    private final GroupStore store;
    private final SourceRegister register;
    private final GroupSender sender;
    private final Leases leases;
    private final UnclosedChains unclosed;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Instant lastSign = Instant.MIN;
    private Instant lastAsked = Instant.MIN;
    private boolean chosen;
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
        stopping.countDown();
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
        try {
            boolean more = false;
            while (!stopping.await(more ? 0 : PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                more = round();
            }
            round();
        } catch (InterruptedException e) {
            LOG.info("The access log is sent on by the next process");
        }
    }

    /** Whether there is more to send at once. */
    private boolean round() throws InterruptedException {
        try {
            Instant now = clock.instant();
            showLife(now);
            boolean more = false;
            if (chosen(now)) {
                for (String source : store.sources()) {
                    more |= send(source);
                }
            }
            return more;
        } catch (RuntimeException e) {
            LOG.warn("The access log cannot be sent now: {}", e.toString());
            return false;
        }
    }

    private void showLife(Instant now) {
        if (lastSign.isBefore(now.minus(SIGN_OF_LIFE))) {
            register.seen(ownSource, now);
            unclosed.look(now);
            lastSign = now;
        }
    }

    private boolean chosen(Instant now) {
        if (lastAsked.isBefore(now.minus(LEASE_RENEWAL))) {
            chosen = leases.acquire(LEASE, LEASE_TTL);
            lastAsked = now;
        }
        return chosen;
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
