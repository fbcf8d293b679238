package fi.polku.consultation.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something was done and by which unit.
 *
 * @param unit absent where it followed from what another service published
 */
public record Deed(@Nullable UUID unit, Instant at) {}
