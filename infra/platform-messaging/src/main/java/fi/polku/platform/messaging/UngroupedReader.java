package fi.polku.platform.messaging;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import tools.jackson.core.JacksonException;

/** Reads topics for what every replica has to see for itself, such as a search index or open streams. Keeps no position. */
public final class UngroupedReader implements DisposableBean {

    private final KafkaClients kafka;
    private final MessagingJson json;
    private final List<Reading> readings = new CopyOnWriteArrayList<>();

    UngroupedReader(KafkaClients kafka, MessagingJson json) {
        this.kafka = kafka;
        this.json = json;
    }

    /**
     * Begins to read, in a thread of its own, and goes on until closed; a broker that is away is waited for.
     *
     * @param arrived told of each batch, in order within a partition; a failure makes the batch come again. Beats and records that
     *     cannot be read are passed over: the copies bury them.
     */
    public Reading read(String topic, ReadFrom from, Consumer<List<Arrival>> arrived) {
        ArrivalTask task = new ArrivalTask(from, arrived);
        TailLoop loop = new TailLoop("polku-tail-" + topic, topic, () -> kafka.consumer(null), task);
        Reading reading = new Reading(task, loop);
        readings.add(reading);
        Thread.ofPlatform().name(loop.name()).daemon().start(loop::run);
        return reading;
    }

    /** The state as a record; empty where it does not fit. */
    public <P> Optional<P> parse(Arrival arrival, Class<P> type) {
        try {
            return Optional.of(json.read(arrival.body().json(), type));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        readings.forEach(Reading::close);
    }

    /** A reading that goes on. */
    public static final class Reading implements AutoCloseable {
        private final ArrivalTask task;
        private final TailLoop loop;

        Reading(ArrivalTask task, TailLoop loop) {
            this.task = task;
            this.loop = loop;
        }

        /** Whether everything that was there at the beginning has been read. */
        public boolean isCaughtUp() {
            return task.isCaughtUp();
        }

        @Override
        public void close() {
            loop.stop();
        }
    }
}
