package fi.polku.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Connects a service to the topics: what it publishes, and what it copies. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = {
            "fi.polku.platform.mongo.PlatformMongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(MessagingProperties.class)
@Import({PublishingConfiguration.class, CopyingConfiguration.class})
class PlatformMessagingAutoConfiguration {

    @Bean
    Service messagingService(MessagingProperties settings, Environment environment) {
        String name = settings.service();
        return new Service(name == null ? environment.getRequiredProperty("spring.application.name") : name);
    }

    @Bean
    KafkaClients messagingKafkaClients(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
        return new KafkaClients(producers.getConfigurationProperties(), consumers.getConfigurationProperties());
    }

    @Bean
    MessagingJson messagingJson() {
        return new MessagingJson();
    }

    @Bean
    MessagingMetrics messagingMetrics(ObjectProvider<MeterRegistry> registry) {
        return new MessagingMetrics(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Topics messagingTopics(
            KafkaAdmin kafka,
            MessagingProperties settings,
            ObjectProvider<TopicSpec> specs,
            PublishedAggregates published,
            CopySpecs copies) {
        return new Topics(kafka, settings, () -> {
            List<TopicSpec> wanted = new ArrayList<>(specs.orderedStream().toList());
            published.topics().forEach(topic -> wanted.add(TopicSpec.compacted(topic)));
            copies.topics().forEach(topic -> wanted.add(TopicSpec.compacted(topic)));
            return wanted;
        });
    }

    /** Nothing of this runs beside an operator's command. */
    @Bean
    Workers messagingWorkers(
            Topics topics, Publishing publishing, Copying copying, CopyReadiness readiness, Environment environment) {
        return new Workers(() -> {
            List<Worker> workers = new ArrayList<>();
            if (!environment.containsProperty(CommandEnvironment.COMMAND)) {
                workers.add(topics);
                workers.addAll(publishing.workers());
                workers.addAll(copying.workers());
                workers.add(readiness);
            }
            return workers;
        });
    }

    @Bean
    @ConditionalOnProperty(name = CommandEnvironment.COMMAND, havingValue = "republish")
    Republish messagingRepublish(
            PublishedAggregates published, Topics topics, StateSender sender, ApplicationContext context) {
        return new Republish(published, topics, sender, context);
    }

    /** This service's name among the others. */
    record Service(String name) {}
}
