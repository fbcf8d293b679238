package fi.polku.directory.cards;

import fi.polku.directory.reference.Name;
import java.util.List;

/**
 * What stands on a card.
 *
 * @param template code of the set of guiding questions
 * @param templateVersion which of its versions: a card keeps the questions it was written by
 */
public record CardText(Name name, String template, int templateVersion, List<Answer> answers) {

    public CardText {
        answers = List.copyOf(answers);
    }
}
