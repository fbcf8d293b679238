package fi.polku.reporting.accesslog.messaging;

import fi.polku.platform.audit.AccessLogListeners;
import fi.polku.platform.audit.AccessLogTopics;
import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.mongo.KeyFiles;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.Confirmations;
import fi.polku.reporting.accesslog.ConfirmedHeads;
import fi.polku.reporting.accesslog.KeepGroups;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {
    private static final String GROUP = "reporting-service-access-log";

    @Bean
    ChainVerifier chainVerifier(KeyFiles keys) {
        return new ChainVerifier(keys.read("access-log.key"));
    }

    @Bean
    KeepGroups keepGroups(ChainVerifier verifier, Archive archive) {
        return new KeepGroups(verifier, archive);
    }

    @Bean
    Confirmations confirmations(KafkaProperties kafka) {
        return new SentConfirmations(kafka.buildProducerProperties());
    }

    @Bean
    ConfirmedHeads confirmedHeads(KafkaProperties kafka) {
        return new PublishedConfirmations(kafka.buildConsumerProperties());
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    ConcurrentMessageListenerContainer<String, String> accessLogCollection(
            KeepGroups keep, Confirmations confirmations, KafkaProperties kafka) {
        return AccessLogListeners.on(AccessLogTopics.LOG, GROUP, kafka, new AccessLogListener(keep, confirmations));
    }
}
