package fi.polku.directory.cards.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day by which somebody looks whether the edition still holds. */
record ReviewOnRequest(@NotNull LocalDate reviewOn) {}
