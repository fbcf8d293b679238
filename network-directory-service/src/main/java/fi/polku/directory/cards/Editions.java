package fi.polku.directory.cards;

import java.util.List;
import java.util.UUID;

/** The editions of cards that newer ones have pushed out of the cards themselves. */
public interface Editions {

    /** Keeps an edition; keeping it again changes nothing. */
    void keep(UUID card, Edition edition);

    /** Editions with numbers below this one, the newest first. */
    List<Edition> of(UUID card, int below, int limit);
}
