package fi.polku.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Professionals who refer one client after the other, as many as they are let, and repeat under the same key what was
 * not answered. The co-ordinating worker claims and accepts every third referral.
 */
final class Referring implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int SENDERS = 6;
    private static final int ACCEPTED = 3;
    private static final String CLIENTS = "/api/referral/clients";
    private static final String REFERRALS = "/api/referral/referrals";

    private final Polku polku;
    private final String municipality;
    private final Insistence insistence = new Insistence();
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger let = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Referred> done = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> senders = new ArrayList<>();

    /**
     * A referral that was answered with a success, and what it needed.
     *
     * @param key under which the referral was created
     */
    record Referred(UUID client, UUID referral, String key, Map<String, Object> request, boolean accepted) {}

    Referring(Polku polku, String municipality) {
        this.polku = polku;
        this.municipality = municipality;
        for (int i = 0; i < SENDERS; i++) {
            senders.add(threads.submit(this::work));
        }
    }

    /** Lets so many more clients be referred. */
    void let(int more) {
        let.addAndGet(more);
        allowed.release(more);
    }

    /** Waits until all are referred but so many. */
    void awaitAllBut(int rest) {
        Eventually.asserted(LONGEST, () -> {
            if (done.size() < let.get() - rest) {
                senders.stream().filter(Future::isDone).forEach(Referring::fail);
                throw new AssertionError("only %d of %d are referred".formatted(done.size(), let.get()));
            }
        });
    }

    Collection<Referred> done() {
        return List.copyOf(done);
    }

    long repeats() {
        return insistence.repeats();
    }

    /** The same creating POST once more. */
    Answer again(Referred referred) {
        return insistence.on(() -> polku.sender().postOnce(REFERRALS, referred.key(), referred.request()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                allowed.acquire();
                refer(begun.getAndIncrement() % ACCEPTED == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refer(boolean accept) {
        String client = created(CLIENTS, UUID.randomUUID().toString(), Course.person(municipality, null));
        created(
                CLIENTS + "/" + client + "/permissions",
                UUID.randomUUID().toString(),
                Course.permission(polku.region().network()));
        Map<String, Object> request = Course.referral(client, polku.region().network(), true);
        String key = UUID.randomUUID().toString();
        String referral = created(REFERRALS, key, request);
        if (accept) {
            moved(referral, "claim", Set.of("SENT"));
            moved(referral, "accept", Set.of("SENT", "RECEIVED"));
        }
        done.add(new Referred(UUID.fromString(client), UUID.fromString(referral), key, request, accept));
    }

    private String created(String path, String key, Map<String, Object> request) {
        return insistence
                .on(() -> polku.sender().postOnce(path, key, request))
                .expect(201)
                .id();
    }

    /** Commands on the newest version until the referral has left these states; an answer that got lost may have told so. */
    private void moved(String referral, String command, Set<String> before) {
        Visitor coordinator = polku.coordinator();
        String path = REFERRALS + "/" + referral;
        Answer moved = insistence.on(() -> {
            Answer seen = coordinator.get(path);
            return seen.succeeded() && before.contains(seen.state())
                    ? coordinator.commandOnce(path, command, seen.header("ETag"))
                    : seen;
        });
        // Another try has overtaken this one.
        if (moved.status() == 412 || moved.status() == 409) {
            moved(referral, command, before);
        } else {
            moved.expect(200);
        }
    }

    private static void fail(Future<?> ended) {
        try {
            ended.get(0, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("a sender has given up", e);
        }
    }
}
