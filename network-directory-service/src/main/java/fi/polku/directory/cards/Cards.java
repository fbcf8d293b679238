package fi.polku.directory.cards;

import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cards. Who may see which is asked with every list, and of {@link CardRights} where one is looked up by its id. */
public interface Cards {

    Optional<Held<Card>> find(UUID id);

    /** Adds a card once; a repeat of the creation answers with the card that is there. */
    Held<Card> add(Creation creation, String region, Card card);

    /** Replaces the card that was seen, or throws {@link fi.polku.platform.mongo.StaleVersion}. */
    Held<Card> replace(Held<Card> seen, Card card);

    /** In the order of ids; of what its reader sees. */
    List<Held<Card>> list(CardQuery query);
}
