package fi.polku.reporting.accesslog.messaging;

import fi.polku.platform.audit.AccessLogTopics;
import fi.polku.platform.audit.Confirmation;
import fi.polku.reporting.accesslog.Confirmations;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends confirmations to their compacted topic. */
final class SentConfirmations implements Confirmations, AutoCloseable {
    private final DefaultKafkaProducerFactory<String, String> producers;
    private final KafkaTemplate<String, String> template;

    SentConfirmations(Map<String, Object> producer) {
        producers = new DefaultKafkaProducerFactory<>(producer, new StringSerializer(), new StringSerializer());
        template = new KafkaTemplate<>(producers);
    }

    @Override
    public CompletableFuture<?> send(Confirmation confirmation) {
        return template.send(AccessLogTopics.VERIFIED, confirmation.source(), confirmation.toJson());
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
