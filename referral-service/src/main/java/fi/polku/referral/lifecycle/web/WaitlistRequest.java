package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WaitlistRequest(
        @Nullable LocalDate expectedOn, @NotNull LocalDate reviewOn) {}
