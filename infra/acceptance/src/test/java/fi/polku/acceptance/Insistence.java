package fi.polku.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Does the same again where nothing was answered, or that one should come again, until there is an answer. */
final class Insistence {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);

    private final AtomicLong repeats = new AtomicLong();

    /** The first answer for good. */
    Answer on(Supplier<Answer> attempt) {
        AtomicReference<Answer> answer = new AtomicReference<>();
        await().atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(PAUSE).until(() -> {
            try {
                Answer now = attempt.get();
                answer.set(now);
                if (!NOT_NOW.contains(now.status())) {
                    return true;
                }
            } catch (UncheckedIOException e) {
                // The gateway is away, or went away with the answer.
            }
            repeats.incrementAndGet();
            return false;
        });
        return answer.get();
    }

    /** Tries it once; whether it was answered as it should be, and not by somebody quicker, a dead process, or nobody. */
    static boolean succeeds(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (AssertionError | UncheckedIOException _) {
            return false;
        }
    }

    /** How often something had to be done again. */
    long repeats() {
        return repeats.get();
    }
}
