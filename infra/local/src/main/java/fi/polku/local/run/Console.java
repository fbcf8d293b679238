package fi.polku.local.run;

import java.time.Duration;
import java.util.Locale;

/** All that the launcher says; the one place that writes to standard output. */
public final class Console {

    private final long started = System.nanoTime();

    /** A line of its own. */
    public synchronized void say(String line) {
        System.out.println(line);
    }

    /** A step that is done: what, in which state, and after how long in all. */
    public void step(String name, String state) {
        Duration passed = Duration.ofNanos(System.nanoTime() - started);
        say(String.format(Locale.ROOT, "  %5.1f s  %-13s %s", passed.toMillis() / 1000.0, name, state));
    }

    /** A fault, so that it stands out. */
    public void fault(String line) {
        say("infra/up: " + line);
    }
}
