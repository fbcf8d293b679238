package fi.polku.referral.anonymity;

import fi.polku.referral.clients.Clients;
import fi.polku.referral.support.KeepSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnonymityConfiguration {
    @Bean
    AnonymousTexts anonymousTexts(KeepSupport keepSupport, Clients clients) {
        return new AnonymousTexts(keepSupport, clients);
    }
}
