package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.messaging.PlatformMessagingAutoConfiguration.Service;
import fi.polku.platform.mongo.Leases;
import fi.polku.platform.mongo.PatientStore;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What brings commits to the topics: the send, the sweep, the check and the beats. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    PublishedAggregates messagingPublishedAggregates() {
        return new PublishedAggregates();
    }

    @Bean
    CloudEvents messagingCloudEvents(Service service, MessagingJson json) {
        return new CloudEvents(service.name(), json);
    }

    @Bean
    StateSender messagingStateSender(KafkaClients kafka, CloudEvents events, MessagingMetrics metrics) {
        return new StateSender(kafka.durable(), events, metrics);
    }

    @Bean
    Settler messagingSettler() {
        return new Settler();
    }

    @Bean
    Publisher messagingPublisher(
            Topics topics, StateSender sender, Settler settler, MessagingMetrics metrics, Clock clock) {
        return new Publisher(topics, sender, settler, metrics, clock);
    }

    @Bean
    Epoch messagingEpoch(MongoDatabase database) {
        return new Epoch(database);
    }

    @Bean
    StateLimit messagingStateLimit(MessagingJson json, MessagingProperties settings) {
        return new StateLimit(json, settings.maxStateSize().toBytes());
    }

    @Bean
    AggregateFactory aggregateFactory(
            MongoDatabase database,
            Epoch epoch,
            Clock clock,
            StateLimit limit,
            PublishedAggregates published,
            Publisher publisher) {
        return new AggregateFactory(database, epoch, clock, limit, published, publisher);
    }

    @Bean
    Sweep messagingSweep(
            PublishedAggregates published,
            Publisher publisher,
            Settler settler,
            Topics topics,
            Leases leases,
            MessagingMetrics metrics,
            Clock clock) {
        return new Sweep(published, publisher, settler, topics, leases, metrics, clock);
    }

    @Bean
    CheckTask messagingCheck(
            PublishedAggregates published, StateSender sender, MessagingJson json, MessagingMetrics metrics) {
        return new CheckTask(published, sender, json, metrics);
    }

    @Bean
    Beats messagingBeats(
            ObjectProvider<TopicSpec> specs,
            PublishedAggregates published,
            Topics topics,
            KafkaClients kafka,
            CloudEvents events,
            PatientStore store,
            MessagingMetrics metrics,
            Clock clock) {
        return new Beats(
                specs.orderedStream().toList(), published, topics, kafka.hasty(), events, store, metrics, clock);
    }

    @Bean
    Publishing messagingPublishing(
            PublishedAggregates published,
            Publisher publisher,
            Settler settler,
            Sweep sweep,
            CheckTask check,
            Beats beats,
            Topics topics,
            KafkaClients kafka,
            Service service) {
        return new Publishing(published, publisher, settler, sweep, check, beats, topics, kafka, service.name());
    }
}
