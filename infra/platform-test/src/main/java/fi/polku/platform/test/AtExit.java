package fi.polku.platform.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends what tests share when the JVM ends, after its Spring applications, so that those can still close in order.
 *
 * <p>Spring Boot's own handlers cannot be used: contexts that Spring's test support caches close in hooks of their own.
 */
final class AtExit {

    private static final List<Runnable> ENDINGS = new CopyOnWriteArrayList<>();
    private static final long ALL_HOOKS_STARTED = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PATIENCE_MILLIS = 10_000;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::run, "polku-test-exit"));
    }

    private AtExit() {}

    static void add(Runnable ending) {
        ENDINGS.add(ending);
    }

    private static void run() {
        awaitSpring();
        ENDINGS.forEach(AtExit::end);
    }

    private static void end(Runnable ending) {
        try {
            ending.run();
        } catch (RuntimeException e) {
            Console.say("Something that the tests used was left behind: " + e);
        }
    }

    private static void awaitSpring() {
        // The JVM starts all its hooks at once, in no order.
        LockSupport.parkNanos(ALL_HOOKS_STARTED);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook")) {
                join(thread);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
