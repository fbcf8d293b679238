package fi.polku.referral.live;

import fi.polku.platform.web.Caller;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that listens. It writes in a thread of its own, so that a slow one holds up nobody. */
final class OpenStream {
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** A page that cannot follow begins anew. */
    private static final int BEHIND = 1_000;

    private final long number;
    private final Caller caller;
    private final SseEmitter emitter;
    private final BooleanSupplier mayGoOn;
    private final BlockingQueue<Update> waiting = new LinkedBlockingQueue<>(BEHIND);
    private volatile boolean open = true;

    /**
     * A stream.
     *
     * @param number of those opened here: a lower one is older
     */
    OpenStream(long number, Caller caller, SseEmitter emitter, BooleanSupplier mayGoOn) {
        this.number = number;
        this.caller = caller;
        this.emitter = emitter;
        this.mayGoOn = mayGoOn;
    }

    long number() {
        return number;
    }

    Caller caller() {
        return caller;
    }

    void tell(Update update) {
        if (!waiting.offer(update)) {
            close();
        }
    }

    void close() {
        open = false;
    }

    /** Until the page leaves, may listen no more, is told to begin anew, or nobody knows who may listen. */
    void run() {
        try {
            emitter.send(SseEmitter.event().name("reset").data("{}"));
            while (open && mayGoOn.getAsBoolean()) {
                Update update = waiting.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
                if (update == null) {
                    emitter.send(SseEmitter.event().comment(""));
                } else if (mayGoOn.getAsBoolean()) {
                    emitter.send(SseEmitter.event().name("update").data(update));
                }
            }
            emitter.complete();
        } catch (IOException | RuntimeException left) {
            emitter.completeWithError(left);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}
