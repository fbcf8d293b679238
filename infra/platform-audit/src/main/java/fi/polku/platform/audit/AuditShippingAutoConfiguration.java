package fi.polku.platform.audit;

import fi.polku.platform.audit.AuditAutoConfiguration.Source;
import fi.polku.platform.messaging.TopicSpec;
import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Takes the log to where it is kept, and removes here what is confirmed to be kept there. */
@AutoConfiguration(after = {AuditAutoConfiguration.class, KafkaAutoConfiguration.class})
@ConditionalOnBean({Source.class, KafkaProperties.class})
@ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
class AuditShippingAutoConfiguration {

    @Bean
    TopicSpec accessLogTopic() {
        return TopicSpec.transport(AccessLogTopics.LOG);
    }

    @Bean
    TopicSpec accessLogVerifiedTopic() {
        return TopicSpec.compacted(AccessLogTopics.VERIFIED);
    }

    @Bean
    @ConditionalOnProperty(name = "polku.access-log.shipping", matchIfMissing = true)
    AccessLogShipper accessLogShipper(
            Source source,
            GroupStore store,
            SourceRegister register,
            KafkaProperties kafka,
            Leases leases,
            UnclosedChains unclosed,
            Clock clock) {
        var sender = new GroupSender(kafka.buildProducerProperties());
        return new AccessLogShipper(source.id(), store, register, sender, leases, unclosed, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "polku.access-log.shipping", matchIfMissing = true)
    ConcurrentMessageListenerContainer<String, String> accessLogRemoval(
            GroupStore store,
            SourceRegister register,
            KafkaProperties kafka,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        Map<String, Object> consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // The topic may be made after this process has asked for it.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var settings = new ContainerProperties(AccessLogTopics.VERIFIED);
        settings.setGroupId(service + "-access-log-verified");
        settings.setMessageListener(new ConfirmedRemoval(store, register, clock));
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new StringDeserializer()),
                settings);
        // What fails here is the store, and that passes.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }
}
