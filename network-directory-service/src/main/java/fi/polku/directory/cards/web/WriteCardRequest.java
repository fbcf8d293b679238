package fi.polku.directory.cards.web;

import fi.polku.directory.cards.CardText;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole text of a card, and all who write it. */
record WriteCardRequest(
        @NotNull @Valid NameBody name,
        @NotBlank @Size(max = 64) String template,
        @NotNull @Min(1) Integer templateVersion,
        @Size(max = 50) @Nullable List<@NotNull @Valid AnswerBody> answers,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> authors) {

    CardText text() {
        return new CardText(name.toName(), template, templateVersion, BeginCardRequest.answersOf(answers));
    }
}
