package fi.polku.directory.cards.web;

import fi.polku.directory.cards.CardText;
import fi.polku.directory.web.NameBody;
import java.util.List;

/** What stands on a card. */
record TextView(NameBody name, String template, int templateVersion, List<AnswerBody> answers) {

    static TextView of(CardText text) {
        return new TextView(
                NameBody.of(text.name()),
                text.template(),
                text.templateVersion(),
                text.answers().stream().map(AnswerBody::of).toList());
    }
}
