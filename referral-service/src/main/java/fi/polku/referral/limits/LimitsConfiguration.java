package fi.polku.referral.limits;

import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.referral.limits.RegionLimits.LimitsDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {
    @Bean
    RegionLimits regionLimits(AggregateFactory factory) {
        return new RegionLimits(factory.of(AggregateType.unpublished(RegionLimits.COLLECTION, LimitsDocument.class)));
    }
}
