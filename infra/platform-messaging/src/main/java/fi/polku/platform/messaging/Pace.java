package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a loop wait between its rounds, and end at once when it is told to. */
final class Pace {

    private final CountDownLatch stopped = new CountDownLatch(1);

    boolean running() {
        return stopped.getCount() > 0;
    }

    /** Waits that long, or until stopped; whether to go on. */
    boolean pause(Duration time) {
        try {
            return !stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop() {
        stopped.countDown();
    }
}
