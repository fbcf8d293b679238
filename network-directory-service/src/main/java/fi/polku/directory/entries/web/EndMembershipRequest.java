package fi.polku.directory.entries.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Ends a membership; {@code on} is its last day. */
record EndMembershipRequest(@NotNull LocalDate on) {}
