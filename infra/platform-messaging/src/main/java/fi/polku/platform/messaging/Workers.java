package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts what runs beside the requests once every part of the service is made, and stops it after the last request. */
final class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<List<Worker>> makers;
    private final List<Running> running = new ArrayList<>();

    Workers(Supplier<List<Worker>> makers) {
        this.makers = makers;
    }

    @Override
    public synchronized void start() {
        for (Worker worker : makers.get()) {
            Thread thread = Thread.ofPlatform().name(worker.name()).daemon().unstarted(() -> runLogged(worker));
            running.add(new Running(worker, thread));
            thread.start();
        }
    }

    /** In the order of starting: what produces ends before what carries it away. */
    @Override
    public synchronized void stop() {
        running.forEach(one -> one.worker().stop());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Running one : running) {
            try {
                long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
                if (!one.thread().join(Duration.ofMillis(left))) {
                    LOG.warn(
                            "{} did not stop in time and is left behind",
                            one.worker().name());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        running.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** Below the web server's phase: there before the first request, and until after the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    private static void runLogged(Worker worker) {
        try {
            worker.run();
        } catch (RuntimeException | Error e) {
            LOG.error("{} died", worker.name(), e);
        }
    }

    private record Running(Worker worker, Thread thread) {}
}
