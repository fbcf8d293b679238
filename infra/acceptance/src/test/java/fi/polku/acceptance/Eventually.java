package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for what follows by events. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** The first answer that is as wanted; what was answered last where none is. */
    public static Answer seen(Supplier<Answer> read, Predicate<Answer> wanted) {
        return seen(LONGEST, read, wanted);
    }

    static Answer seen(Duration longest, Supplier<Answer> read, Predicate<Answer> wanted) {
        var seen = new AtomicReference<Answer>();
        asserted(longest, () -> {
            Answer answer = read.get();
            assertThat(wanted.test(answer)).as("%s", answer).isTrue();
            seen.set(answer);
        });
        return seen.get();
    }

    /** What is there at last. */
    static <T> T there(Supplier<@Nullable T> look) {
        var seen = new AtomicReference<T>();
        asserted(() -> {
            T found = look.get();
            assertThat(found).isNotNull();
            seen.set(found);
        });
        return seen.get();
    }

    /** Lets a time pass in which something is to last; what can be seen to come is waited for otherwise. */
    static void after(Duration time) {
        await().pollDelay(time).atMost(time.plus(LONGEST)).until(() -> true);
    }

    static void asserted(Runnable assertion) {
        asserted(LONGEST, assertion);
    }

    static void asserted(Duration longest, Runnable assertion) {
        await().atMost(longest).pollDelay(Duration.ZERO).pollInterval(PAUSE).untilAsserted(assertion::run);
    }
}
