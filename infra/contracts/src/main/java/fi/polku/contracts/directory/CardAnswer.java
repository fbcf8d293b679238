package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;

/**
 * What a guidance card says to one guiding question.
 *
 * @param question its code in the template
 */
public record CardAnswer(String question, LocalizedText text) {
    public CardAnswer {
        requireNonNull(question, "question");
        requireNonNull(text, "text");
    }
}
