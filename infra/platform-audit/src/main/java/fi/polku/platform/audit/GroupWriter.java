package fi.polku.platform.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes this process's chain: opens it, writes what waits in groups, closes it at an orderly stop. A group
 * whose fate is unknown is written again with the same bytes until it is known, and nothing overtakes it.
 */
final class GroupWriter implements Runnable {

    /** Bounds a group to well below what a document and a record may hold. */
    static final int MOST_ENTRIES = 500;

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final GroupStore store;
    private final Chain chain;
    private final Clock clock;
    private final QueuedAccessLog log;
    private final Supplier<List<ChainHead>> others;
    private volatile State state = State.OPENING;
    private volatile boolean abandoned;

    /** What has become of the chain. */
    enum State {
        OPENING,
        OPEN,
        CLOSED,
        /** Another hand wrote into the chain, or the process ended before it could be closed. */
        BROKEN
    }

    /**
     * Prepares the writer of one chain.
     *
     * @param others what to ask, once the store answers, for the chains that the first group names
     */
    GroupWriter(GroupStore store, Chain chain, Clock clock, QueuedAccessLog log, Supplier<List<ChainHead>> others) {
        this.others = others;
        this.store = store;
        this.chain = chain;
        this.clock = clock;
        this.log = log;
    }

    State state() {
        return state;
    }

    /** Gives up on a store that does not come back, at the end of the process. */
    void abandon() {
        abandoned = true;
    }

    @Override
    public void run() {
        try {
            List<ChainHead> unclosed = insist(others);
            unclosed.forEach(head -> LOG.info("Chain {} has no closing group after {}", head.source(), head.number()));
            write(chain.open(clock.instant(), unclosed));
            state = State.OPEN;
            List<Waiting> batch = take();
            while (!batch.contains(Waiting.NO_MORE)) {
                keep(batch);
                batch = take();
            }
            keep(batch);
            write(chain.close(clock.instant()));
            state = State.CLOSED;
        } catch (InterruptedException e) {
            LOG.error("The access log's chain was left without a closing group");
            fail(e);
        } catch (RuntimeException e) {
            LOG.error("The access log's chain is broken, nothing more is logged by this process", e);
            fail(e);
        }
    }

    private void keep(List<Waiting> batch) throws InterruptedException {
        List<Chain.Use> uses = new ArrayList<>();
        batch.stream().filter(waiting -> !waiting.abandoned()).forEach(waiting -> uses.addAll(waiting.uses()));
        if (!uses.isEmpty()) {
            write(chain.add(clock.instant(), uses));
            batch.forEach(waiting -> waiting.durable().complete(null));
        }
    }

    /** Whatever waits, up to a group's fill; blocks while nothing does. */
    private List<Waiting> take() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        Waiting next = log.queue().take();
        int entries = 0;
        while (next != null) {
            batch.add(next);
            entries += next.uses().size();
            Waiting following = log.queue().peek();
            boolean fits = following != null && entries + following.uses().size() <= MOST_ENTRIES;
            next = fits ? log.queue().poll() : null;
        }
        return batch;
    }

    private void write(Group group) throws InterruptedException {
        insist(() -> {
            store.write(group);
            return group;
        });
    }

    private <T> T insist(Supplier<T> attempt) throws InterruptedException {
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            try {
                return attempt.get();
            } catch (ForeignGroup e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("The access log cannot be written: {}", e.toString());
            }
            LockSupport.parkNanos(pause.toNanos());
            if (abandoned) {
                throw new InterruptedException("the process ends");
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private void fail(Exception cause) {
        state = State.BROKEN;
        log.refuseAll(cause);
    }
}
