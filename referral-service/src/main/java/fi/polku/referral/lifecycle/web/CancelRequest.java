package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;

record CancelRequest(@NotBlank String reason) {}
