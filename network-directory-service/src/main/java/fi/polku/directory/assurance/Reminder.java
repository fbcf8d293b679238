package fi.polku.directory.assurance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That nobody has said for too long whether an entry is true.
 *
 * @param kind of the entry
 * @param organisation its owner, absent where it is an organisation
 * @param since the day of the last word, or of the entry's making where there has been none
 */
public record Reminder(
        UUID entry, String kind, String region, @Nullable UUID organisation, LocalDate since) {}
