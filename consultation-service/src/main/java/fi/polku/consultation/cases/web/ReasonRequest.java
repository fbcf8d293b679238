package fi.polku.consultation.cases.web;

import jakarta.validation.constraints.NotBlank;

record ReasonRequest(@NotBlank String reason) {}
