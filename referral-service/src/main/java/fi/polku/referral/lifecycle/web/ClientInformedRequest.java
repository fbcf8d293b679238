package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ClientInformedRequest(
        @NotNull LocalDate on, @Nullable UUID by, @NotBlank String way) {}
