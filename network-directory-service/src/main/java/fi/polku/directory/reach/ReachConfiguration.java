package fi.polku.directory.reach;

import fi.polku.directory.cards.KeepCards;
import fi.polku.directory.cards.OpenQuestions;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachSettings.class)
class ReachConfiguration {

    @Bean
    OpenQuestions openQuestions(Entries<Feedback> feedback) {
        return card -> !feedback.list(
                        Selection.where(Field.CARD, card).and(Field.OPEN, true).page(null, 1))
                .isEmpty();
    }

    @Bean
    ReachOfCards reachOfCards(
            KeepCards cards,
            Entries<Dissemination> disseminations,
            Entries<Feedback> feedback,
            FeedbackLists lists,
            Entries<KnowledgeAnswer> knowledge,
            ReachSettings settings) {
        return new ReachOfCards(cards, disseminations, feedback, lists, knowledge, settings.answerWithin());
    }
}
