package fi.polku.directory.cards.messaging;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.directory.CardAnswer;
import fi.polku.contracts.directory.CardEdition;
import fi.polku.contracts.directory.CardState;
import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.Edition;
import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cards with their collection and their published type. */
@Configuration(proxyBeanMethods = false)
class CardPublicationConfiguration {

    @Bean
    AggregateType<Card> cardType() {
        return new AggregateType<>(
                "card",
                Card.class,
                PublishedType.CARD.ceType(),
                PublishedType.CARD.topic(),
                CardPublicationConfiguration::told);
    }

    /** Nothing is told before the first edition. */
    private static @Nullable CardState told(Stored<Card> stored) {
        var card = stored.state();
        if (card.editions() == 0) {
            return null;
        }
        return new CardState(
                stored.id(),
                stored.region(),
                card.organisation(),
                card.unit(),
                card.service(),
                card.published() == null ? null : edition(card.published()),
                card.facts().stream()
                        .map(done -> new Fact(done.sequence(), done.step().done(), done.at(), done.unit(), null))
                        .toList());
    }

    private static CardEdition edition(Edition edition) {
        var text = edition.text();
        return new CardEdition(
                edition.number(),
                text(text.name()),
                text.template(),
                text.templateVersion(),
                text.answers().stream()
                        .map(answer -> new CardAnswer(answer.question(), text(answer.text())))
                        .toList(),
                edition.at(),
                edition.reviewOn());
    }

    private static LocalizedText text(Name name) {
        return new LocalizedText(name.fi(), name.sv(), name.en());
    }

    private static LocalizedText text(Text text) {
        return new LocalizedText(text.fi(), text.sv(), text.en());
    }
}
