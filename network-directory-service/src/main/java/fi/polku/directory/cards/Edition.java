package fi.polku.directory.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text of a card as it was approved and published.
 *
 * @param number from 1, rising without gaps
 * @param authors the memberships that wrote it
 * @param approvedBy the membership that answers for it (S2-8)
 * @param reviewOn the day by which somebody looks whether it still holds
 */
public record Edition(int number, CardText text, List<UUID> authors, UUID approvedBy, Instant at, LocalDate reviewOn) {

    public Edition {
        authors = List.copyOf(authors);
    }

    Edition until(LocalDate day) {
        return new Edition(number, text, authors, approvedBy, at, day);
    }
}
