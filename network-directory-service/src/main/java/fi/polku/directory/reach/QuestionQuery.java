package fi.polku.directory.reach;

import fi.polku.directory.entries.Behind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of readers to list.
 *
 * @param organisation that has to answer; or
 * @param cards that they are about
 * @param by the membership that asked
 * @param open that wait for an answer
 * @param overdueOn that had to be answered before this day, and were not
 * @param after the place after which to begin
 */
public record QuestionQuery(
        @Nullable UUID organisation,
        Set<UUID> cards,
        @Nullable UUID by,
        boolean open,
        @Nullable LocalDate overdueOn,
        @Nullable Behind after,
        int limit) {

    public QuestionQuery {
        cards = Set.copyOf(cards);
    }
}
