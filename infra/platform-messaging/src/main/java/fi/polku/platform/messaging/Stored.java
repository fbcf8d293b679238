package fi.polku.platform.messaging;

import java.util.UUID;

/**
 * An aggregate as the store has it.
 *
 * @param version raised by each commit, 1 at creation; the {@code sequence} of what is published
 * @param epoch raised when a service is restored from a backup, so that what follows wins over what the backup had not
 */
public record Stored<S extends Record>(UUID id, long version, long epoch, String region, S state) {}
