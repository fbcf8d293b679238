package fi.polku.platform.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts groups on the topic, in order and without giving one up before those after it. */
final class GroupSender {

    private final Map<String, Object> settings;
    private @Nullable Producer<String, String> producer;

    GroupSender(Map<String, Object> producers) {
        this.settings = new HashMap<>(producers);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        // A record given up on would leave a gap before those behind it.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    }

    /** Returns once all are acknowledged; after a failure some of them may have arrived. */
    void send(List<Group> groups) throws InterruptedException {
        try {
            List<Future<?>> acknowledgements = new ArrayList<>();
            for (Group group : groups) {
                acknowledgements.add(
                        producer().send(new ProducerRecord<>(AccessLogTopics.LOG, group.source(), group.toJson())));
            }
            for (Future<?> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            close();
            throw new AccessLogUnavailable("Groups were not sent", e.getCause());
        } catch (RuntimeException | InterruptedException e) {
            close();
            throw e;
        }
    }

    /** What is still on its way is dropped, so that nothing overtakes a repeat. */
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }
}
