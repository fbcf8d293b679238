package fi.polku.directory.cards;

import fi.polku.directory.reference.Name;
import java.util.List;

/** One version of a set of guiding questions. A version never changes: another one is added to the data. */
public record CardTemplate(String code, int version, Name name, List<Question> questions) {

    public CardTemplate {
        questions = List.copyOf(questions);
    }
}
