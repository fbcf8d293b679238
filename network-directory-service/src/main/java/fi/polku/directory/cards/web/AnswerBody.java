package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Answer;
import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a card says to a guiding question, in requests and answers. */
record AnswerBody(
        @NotBlank @Size(max = 64) String question,
        @NotNull @Valid Text text) {

    static AnswerBody of(Answer answer) {
        return new AnswerBody(answer.question(), answer.text());
    }

    Answer toAnswer() {
        return new Answer(question, text);
    }
}
