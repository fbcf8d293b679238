package fi.polku.directory.shadowing.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which days. */
record DaysRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}
