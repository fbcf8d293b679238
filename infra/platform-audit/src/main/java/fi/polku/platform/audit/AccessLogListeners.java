package fi.polku.platform.audit;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.util.backoff.FixedBackOff;

/** Reads a topic of the access log, each record until it is taken. */
public final class AccessLogListeners {

    private AccessLogListeners() {}

    public static ConcurrentMessageListenerContainer<String, String> on(
            String topic, String group, KafkaProperties kafka, GenericMessageListener<?> listener) {
        Map<String, Object> consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // The topic may be made after this process has asked for it.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var settings = new ContainerProperties(topic);
        settings.setGroupId(group);
        settings.setMessageListener(listener);
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new StringDeserializer()),
                settings);
        // What fails here is the store or the broker, and that passes.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }
}
