package fi.polku.referral.clients.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record GrantPermissionRequest(
        @NotEmpty @Size(max = 50) List<UUID> parties,
        @NotEmpty @Size(max = 20) List<String> dataKinds,
        @NotBlank String purpose,
        @NotBlank String ground,
        @Nullable String howGiven,
        @Nullable String givenBy,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
