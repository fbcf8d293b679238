package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.Happening;
import fi.polku.directory.cards.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a card is for its owners alone: the text as it is being written, and all that was done to it.
 *
 * @param returned why the manager did not approve it last
 */
record DraftPart(
        Stage stage,
        TextView text,
        List<UUID> authors,
        @Nullable String returned,
        List<DoneView> history) {

    static DraftPart of(Card card) {
        return new DraftPart(
                card.stage(),
                TextView.of(card.draft()),
                card.authors(),
                card.returned(),
                card.facts().stream().map(DoneView::of).toList());
    }

    /**
     * Something that was done to the card.
     *
     * @param by the membership that did it
     */
    record DoneView(long sequence, String step, Instant at, UUID unit, UUID by) {

        static DoneView of(Happening happening) {
            return new DoneView(
                    happening.sequence(), happening.step().code(), happening.at(), happening.unit(), happening.by());
        }
    }
}
