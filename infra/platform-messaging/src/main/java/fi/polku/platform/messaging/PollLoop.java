package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topics in a group for as long as the service runs; a consumer that breaks is replaced by a new one. */
final class PollLoop implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final CloseOptions AT_MOST = CloseOptions.timeout(Duration.ofSeconds(3));

    private final String name;
    private final Topics made;
    private final Collection<String> topics;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final PollTask task;
    private final Pace pace = new Pace();
    private volatile @Nullable Consumer<String, byte[]> current;

    PollLoop(
            String name,
            Topics made,
            Collection<String> topics,
            Supplier<Consumer<String, byte[]>> consumers,
            PollTask task) {
        this.name = name;
        this.made = made;
        this.topics = topics;
        this.consumers = consumers;
        this.task = task;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run() {
        if (!made.awaitCreated(pace)) {
            return;
        }
        while (pace.running()) {
            try {
                read(consumers.get());
            } catch (WakeupException e) {
                LOG.trace("{} was told to stop", name);
            } catch (RuntimeException e) {
                LOG.warn("{} begins again: {}", name, e.toString());
                pace.pause(RETRY);
            }
        }
    }

    @Override
    public void stop() {
        pace.stop();
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        current = consumer;
        try {
            PollSession session = new PollSession(consumer, task);
            consumer.subscribe(topics, session);
            while (pace.running()) {
                session.round();
            }
        } finally {
            current = null;
            consumer.close(AT_MOST);
        }
    }
}
