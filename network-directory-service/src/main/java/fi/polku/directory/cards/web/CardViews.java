package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardRights;
import fi.polku.directory.cards.Step;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.platform.web.Today;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Shows cards to their readers. */
@Component
@ConditionalOnWebApplication
final class CardViews {

    private final PublicAddresses addresses;
    private final Today today;

    CardViews(PublicAddresses addresses, Today today) {
        this.addresses = addresses;
        this.today = today;
    }

    CardView of(Editor reader, Held<Card> held) {
        var card = held.entry();
        var published = card.published();
        return new CardView(
                held.id(),
                held.version(),
                held.region(),
                card.organisation(),
                card.unit(),
                card.service(),
                addresses.of(held.id()),
                published == null ? null : EditionView.of(published),
                published != null && !published.reviewOn().isAfter(today.day()),
                CardRights.owns(reader, held) ? DraftPart.of(card) : null,
                actions(reader, held));
    }

    private static List<String> actions(Editor reader, Held<Card> held) {
        var writes = CardRights.mayWrite(reader, held);
        var decides = CardRights.mayDecide(reader, held);
        return Arrays.stream(Step.values())
                .filter(step -> step.isDecision() ? decides : writes)
                .filter(step -> held.entry().canTake(step))
                .map(Step::code)
                .toList();
    }
}
