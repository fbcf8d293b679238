package fi.polku.directory.cards;

import fi.polku.directory.entries.Catalogue;
import fi.polku.platform.web.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardsConfiguration {

    @Bean
    CardTemplates cardTemplates() {
        return CardTemplates.load();
    }

    @Bean
    CardOwners cardOwners(Catalogue catalogue, Today today) {
        return new CardOwners(catalogue, today);
    }

    @Bean
    KeepCards keepCards(
            Cards cards,
            Editions editions,
            Catalogue catalogue,
            CardOwners owners,
            CardTemplates templates,
            OpenQuestions questions) {
        return new KeepCards(cards, editions, catalogue, owners, new CardRules(catalogue, templates), questions);
    }
}
