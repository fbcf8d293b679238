package fi.polku.contracts.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands, whatever it is an entry of.
 *
 * @param lifeCycle code: from development to its end (S0-3); absent while nobody has said
 * @param assuredOn day on which a human last said that the entry is true
 * @param assuredBy the membership that said so
 */
public record Standing(
        @Nullable String lifeCycle,
        @Nullable LocalDate assuredOn,
        @Nullable UUID assuredBy) {}
