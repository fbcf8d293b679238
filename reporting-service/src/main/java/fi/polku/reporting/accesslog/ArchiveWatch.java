package fi.polku.reporting.accesslog;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the archive verified at every start and then again and again. Two replicas doing it find the same. */
final class ArchiveWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWatch.class);

    private final VerifyArchive verify;
    private final Duration every;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    ArchiveWatch(VerifyArchive verify, Duration every) {
        this.verify = verify;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("access-log-watch").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    private void run() {
        try {
            do {
                round();
            } while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("The access log is verified again after the next start");
        }
    }

    private void round() {
        try {
            verify.verify();
        } catch (RuntimeException e) {
            LOG.warn("The access log as it is kept cannot be verified now: {}", e.toString());
        }
    }
}
