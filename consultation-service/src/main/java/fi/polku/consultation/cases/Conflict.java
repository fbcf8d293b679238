package fi.polku.consultation.cases;

import java.time.Instant;

/**
 * A move that was not legal when it arrived. Both sides see it and a person settles it.
 *
 * @param move the move that was asked for
 * @param status where the case stood
 */
public record Conflict(CaseMove move, CaseStatus status, Instant at) {}
