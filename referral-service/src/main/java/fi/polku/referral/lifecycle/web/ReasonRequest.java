package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;

record ReasonRequest(@NotBlank String reason) {}
