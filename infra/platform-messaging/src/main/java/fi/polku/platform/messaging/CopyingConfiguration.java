package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.messaging.PlatformMessagingAutoConfiguration.Service;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What keeps copies of what others publish. */
@Configuration(proxyBeanMethods = false)
class CopyingConfiguration {

    @Bean
    CopySpecs messagingCopySpecs(ObjectProvider<CopySpec> specs) {
        return new CopySpecs(specs::orderedStream);
    }

    @Bean
    CopyDocuments messagingCopyDocuments(MessagingJson json) {
        return new CopyDocuments(json);
    }

    @Bean
    Copies messagingCopies(CopySpecs specs, MongoDatabase database, CopyDocuments documents) {
        return new Copies(specs, database, documents);
    }

    @Bean
    DeadLetters messagingDeadLetters(
            KafkaClients kafka, MessagingJson json, MessagingMetrics metrics, Service service, Clock clock) {
        return new KafkaDeadLetters(kafka.durable(), json, metrics, service.name(), clock);
    }

    @Bean
    BeatAges copyAge(
            PublishedAggregates published, CopySpecs specs, MongoDatabase database, Topics topics, KafkaClients kafka) {
        return new BeatAges(published, specs, database, topics, kafka);
    }

    /** Named as the readiness group names it. */
    @Bean("copiesHealthIndicator")
    CopyReadiness copyReadiness(CopySpecs specs, MongoDatabase database, Topics topics) {
        return new CopyReadiness(topics, () -> Copying.offsets(specs, database));
    }

    @Bean
    Copying messagingCopying(
            CopySpecs specs,
            MongoDatabase database,
            CopyDocuments documents,
            DeadLetters deadLetters,
            MessagingJson json,
            MessagingMetrics metrics,
            MessagingProperties settings,
            Topics topics,
            KafkaClients kafka,
            BeatAges ages,
            Service service) {
        CopyWriter writer = new CopyWriter(database, documents);
        CopyTask.Parts parts = new CopyTask.Parts(
                topics, writer, documents, new Reactions(writer, documents, deadLetters), deadLetters, ages, metrics);
        return new Copying(
                specs, database, parts, json, settings.maxRecordSize().toBytes(), kafka, service.name());
    }

    @Bean
    @ConditionalOnProperty(name = CommandEnvironment.COMMAND, havingValue = ReplayDeadLetters.NAME)
    ReplayDeadLetters messagingReplayDeadLetters(
            Copying copying, DeadLetters deadLetters, Environment settings, ApplicationContext context) {
        return new ReplayDeadLetters(copying, deadLetters, settings, context);
    }

    @Bean
    @ConditionalOnProperty(name = CommandEnvironment.COMMAND, havingValue = RebuildCopies.NAME)
    RebuildCopies messagingRebuildCopies(CopySpecs specs, MongoDatabase database, ApplicationContext context) {
        return new RebuildCopies(specs, database, context);
    }

    @Bean
    UngroupedReader ungroupedReader(KafkaClients kafka, MessagingJson json) {
        return new UngroupedReader(kafka, json);
    }
}
