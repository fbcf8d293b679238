package fi.polku.consultation.erasure;

import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.permissions.ErasedClients;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.FieldEncryption;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    @Bean
    Aggregates<Destruction> destructions(AggregateFactory factory) {
        return factory.of(Destruction.TYPE);
    }

    @Bean
    ErasedClients erasedClients(
            Cases cases, FieldEncryption encryption, Aggregates<Destruction> destructions, Clock clock) {
        return new DestroyRecords(cases, encryption, destructions, clock);
    }
}
