package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A human's word that an entry is true, which the time of its last edit is not (HSDS 3 {@code assured_date}).
 *
 * @param on the day of the word
 * @param by the membership that gave it; absent where it came with an import
 */
public record Assurance(LocalDate on, @Nullable UUID by) {}
