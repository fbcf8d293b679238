package fi.polku.platform.messaging;

import java.time.Duration;

/** How long to leave alone what has just failed: a little at first, a few seconds at most, and never for good. */
record BackOff(int failures, long untilNanos) {

    private static final long FIRST = Duration.ofMillis(100).toNanos();
    private static final int DOUBLINGS = 5;

    static BackOff none() {
        return new BackOff(0, System.nanoTime());
    }

    BackOff next() {
        long wait = FIRST << Math.min(failures, DOUBLINGS);
        return new BackOff(failures + 1, System.nanoTime() + wait);
    }

    boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }
}
