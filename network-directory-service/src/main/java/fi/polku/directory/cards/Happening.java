package fi.polku.directory.cards;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done to a card.
 *
 * @param sequence its own number within the card, from 1, without gaps
 * @param by the membership that did it
 */
public record Happening(long sequence, Step step, Instant at, UUID unit, UUID by) {}
