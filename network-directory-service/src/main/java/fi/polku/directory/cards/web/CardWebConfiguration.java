package fi.polku.directory.cards.web;

import fi.polku.directory.cards.CardTemplates;
import fi.polku.directory.entries.Catalogue;
import fi.polku.platform.web.Today;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CardSettings.class)
class CardWebConfiguration {

    @Bean
    PublicAddresses publicAddresses(CardSettings settings) {
        return new PublicAddresses(settings.publicAddress());
    }

    @Bean
    CardPage cardPage(Catalogue catalogue, CardTemplates templates, PublicAddresses addresses, Today today) {
        return new CardPage(catalogue, templates, addresses, today);
    }
}
