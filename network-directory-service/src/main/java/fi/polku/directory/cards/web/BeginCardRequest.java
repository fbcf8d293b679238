package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Answer;
import fi.polku.directory.cards.CardText;
import fi.polku.directory.description.Listed;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as it begins.
 *
 * @param answers may be few: the required ones have to be there when it is submitted
 * @param authors memberships besides the caller's that write it too
 */
record BeginCardRequest(
        @NotNull UUID service,
        @NotNull @Valid NameBody name,
        @NotBlank @Size(max = 64) String template,
        @NotNull @Min(1) Integer templateVersion,
        @Size(max = 50) @Nullable List<@NotNull @Valid AnswerBody> answers,
        @Size(max = 20) @Nullable List<@NotNull UUID> authors) {

    CardText text() {
        return new CardText(name.toName(), template, templateVersion, answersOf(answers));
    }

    List<UUID> coAuthors() {
        return Listed.of(authors);
    }

    static List<Answer> answersOf(@Nullable List<AnswerBody> bodies) {
        return Listed.of(bodies).stream().map(AnswerBody::toAnswer).toList();
    }
}
