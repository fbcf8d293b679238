package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The text of a guidance card as it was approved and published.
 *
 * @param number from 1, rising without gaps
 * @param template code of the set of guiding questions
 * @param templateVersion which of its versions
 * @param reviewOn the day by which somebody looks whether it still holds
 */
public record CardEdition(
        int number,
        LocalizedText name,
        String template,
        int templateVersion,
        List<CardAnswer> answers,
        Instant publishedAt,
        LocalDate reviewOn) {
    public CardEdition {
        if (number < 1) {
            throw new IllegalArgumentException("number");
        }
        requireNonNull(name, "name");
        requireNonNull(template, "template");
        if (templateVersion < 1) {
            throw new IllegalArgumentException("templateVersion");
        }
        answers = List.copyOf(answers);
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(reviewOn, "reviewOn");
    }
}
