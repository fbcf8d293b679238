package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
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
class PlatformMessagingAutoConfiguration {

    @Bean
    Service messagingService(MessagingProperties settings, Environment environment) {
        String name = settings.service();
        return new Service(name == null ? environment.getRequiredProperty("spring.application.name") : name);
    }

    @Bean
    KafkaClients kafkaClients(ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
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
    PublishedAggregates publishedAggregates() {
        return new PublishedAggregates();
    }

    @Bean
    CopySpecs copySpecs(ObjectProvider<CopySpec> specs) {
        return new CopySpecs(specs::orderedStream);
    }

    @Bean
    Topics topics(
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

    @Bean
    StateSender stateSender(KafkaClients kafka, Service service, MessagingJson json) {
        return new StateSender(kafka.durable(), new CloudEvents(service.name(), json));
    }

    @Bean
    Settler settler() {
        return new Settler();
    }

    @Bean
    Publisher publisher(Topics topics, StateSender sender, Settler settler, MessagingMetrics metrics, Clock clock) {
        return new Publisher(topics, sender, settler, metrics, clock);
    }

    @Bean
    AggregateFactory aggregateFactory(
            MongoDatabase database, Clock clock, PublishedAggregates published, Publisher publisher) {
        return new AggregateFactory(database, new Epoch(database), clock, published, publisher);
    }

    @Bean
    Copies copies(CopySpecs specs, MongoDatabase database, MessagingJson json) {
        return new Copies(specs, database, new CopyDocuments(json));
    }

    @Bean
    Workers messagingWorkers(Topics topics, Publisher publisher, Settler settler) {
        return new Workers(() -> List.of(topics, publisher, settler));
    }

    /** This service's name among the others. */
    record Service(String name) {}
}
