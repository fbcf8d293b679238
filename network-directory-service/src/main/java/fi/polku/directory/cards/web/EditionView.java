package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text as it was published.
 *
 * @param approvedBy the membership that answers for it
 */
record EditionView(
        int number, TextView text, List<UUID> authors, UUID approvedBy, Instant publishedAt, LocalDate reviewOn) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.number(),
                TextView.of(edition.text()),
                edition.authors(),
                edition.approvedBy(),
                edition.at(),
                edition.reviewOn());
    }
}
