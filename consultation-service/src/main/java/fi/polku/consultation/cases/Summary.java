package fi.polku.consultation.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the client was told what the meeting recommends (S4-9).
 *
 * @param on the day
 * @param by membership that told it
 * @param way code of the way: meeting, phone, letter, digital
 */
public record Summary(LocalDate on, UUID by, String way) {}
