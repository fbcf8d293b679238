package fi.polku.directory.entries.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Gives one's word that an entry was true on this day. */
record AssureRequest(@NotNull LocalDate on) {}
