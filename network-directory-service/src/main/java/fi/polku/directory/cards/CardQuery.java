package fi.polku.directory.cards;

import fi.polku.directory.entries.Editor;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cards to list.
 *
 * @param organisation that owns them
 * @param author a membership that writes them
 * @param reviewBy of what is published, whose review is due on this day
 * @param given services that the reader's organisation gives today, whoever gave them when their cards were written
 * @param after the id after which to begin
 */
public record CardQuery(
        Editor reader,
        @Nullable String region,
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable UUID unit,
        @Nullable Stage stage,
        @Nullable UUID author,
        @Nullable LocalDate reviewBy,
        Set<UUID> given,
        @Nullable UUID after,
        int limit) {

    public CardQuery {
        given = Set.copyOf(given);
    }

    CardQuery given(Set<UUID> services) {
        return new CardQuery(
                reader, region, service, organisation, unit, stage, author, reviewBy, services, after, limit);
    }
}
