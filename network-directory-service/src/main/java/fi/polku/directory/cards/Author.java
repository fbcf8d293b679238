package fi.polku.directory.cards;

import java.time.Instant;
import java.util.UUID;

/** Whose hand does something to a card, and when. */
record Author(UUID membership, UUID unit, Instant at) {}
