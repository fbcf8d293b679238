package fi.polku.referral.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

record ForwardRequest(
        @NotNull @Valid TargetRequest target, @NotBlank String reason) {}
