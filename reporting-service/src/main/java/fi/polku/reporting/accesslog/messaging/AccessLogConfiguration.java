package fi.polku.reporting.accesslog.messaging;

import fi.polku.platform.audit.AccessLogTopics;
import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.mongo.KeyFiles;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.KeepGroups;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {
    private static final String GROUP = "reporting-service-access-log";

    @Bean
    KeepGroups keepGroups(KeyFiles keys, Archive archive) {
        return new KeepGroups(new ChainVerifier(keys.read("access-log.key")), archive);
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    ConcurrentMessageListenerContainer<String, String> accessLogCollection(KeepGroups keep, KafkaProperties kafka) {
        Map<String, Object> consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // The topic may be made after this process has asked for it.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var producer = new DefaultKafkaProducerFactory<>(
                kafka.buildProducerProperties(), new StringSerializer(), new StringSerializer());
        var settings = new ContainerProperties(AccessLogTopics.LOG);
        settings.setGroupId(GROUP);
        settings.setMessageListener(new AccessLogListener(keep, new KafkaTemplate<>(producer)));
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new StringDeserializer()),
                settings);
        // What fails here is the store or the broker, and that passes.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }
}
