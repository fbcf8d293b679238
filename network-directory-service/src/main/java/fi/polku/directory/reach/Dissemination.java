package fi.polku.directory.reach;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a card was told of somewhere (S2-11): a guidance event, a morning coffee, a letter.
 *
 * @param event as people call it
 * @param audience who was there
 * @param reach how many
 * @param by the membership that recorded it
 */
public record Dissemination(
        UUID card,
        LocalDate on,
        String event,
        String audience,
        @Nullable Integer reach,
        UUID by) {}
