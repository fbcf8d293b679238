package fi.polku.directory.cards;

import fi.polku.directory.reference.Name;

/**
 * A guiding question [ohjautumisen kuvaamista auttava kysymys] (S2-4).
 *
 * @param required whether a card without an answer cannot be submitted
 */
public record Question(String code, Name text, boolean required) {}
