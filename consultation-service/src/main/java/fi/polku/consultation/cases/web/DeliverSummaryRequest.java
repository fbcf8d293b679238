package fi.polku.consultation.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the client was told.
 *
 * @param by membership that told it, the caller's own where it is left out
 */
record DeliverSummaryRequest(
        @NotNull LocalDate on, @Nullable UUID by, @NotBlank String way) {}
