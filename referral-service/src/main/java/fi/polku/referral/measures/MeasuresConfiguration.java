package fi.polku.referral.measures;

import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeasuresConfiguration {
    @Bean
    Measures measures(AggregateFactory factory) {
        return new Measures(factory.of(AggregateType.unpublished(Measures.COLLECTION, BenefitDocument.class)));
    }
}
