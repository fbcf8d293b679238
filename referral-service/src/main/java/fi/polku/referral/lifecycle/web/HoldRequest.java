package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record HoldRequest(@NotBlank String reason, @NotNull LocalDate reviewOn) {}
