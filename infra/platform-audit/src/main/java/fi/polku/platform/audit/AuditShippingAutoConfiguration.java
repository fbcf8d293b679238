package fi.polku.platform.audit;

import fi.polku.platform.audit.AuditAutoConfiguration.Source;
import fi.polku.platform.messaging.TopicSpec;
import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

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
        return AccessLogListeners.on(
                AccessLogTopics.VERIFIED,
                service + "-access-log-verified",
                kafka,
                new ConfirmedRemoval(store, register, clock));
    }
}
