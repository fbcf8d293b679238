package fi.polku.directory.cards;

import fi.polku.directory.text.Text;

/**
 * What a card says to one guiding question.
 *
 * @param question its code in the template
 */
public record Answer(String question, Text text) {}
