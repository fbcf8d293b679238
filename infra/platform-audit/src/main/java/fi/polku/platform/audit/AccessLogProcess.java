package fi.polku.platform.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Opens this process's chain before the first request and closes it after the last. */
final class AccessLogProcess implements SmartLifecycle {

    /** Below the web server's, so the log starts before it and stops after it. */
    static final int PHASE = DEFAULT_PHASE - 8192;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final QueuedAccessLog log;
    private final GroupWriter writer;
    private @Nullable Thread thread;

    AccessLogProcess(QueuedAccessLog log, GroupWriter writer) {
        this.log = log;
        this.writer = writer;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("access-log").start(writer);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null || !running.isAlive()) {
            return;
        }
        log.close();
        try {
            if (!running.join(PATIENCE)) {
                writer.abandon();
                running.interrupt();
                running.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
