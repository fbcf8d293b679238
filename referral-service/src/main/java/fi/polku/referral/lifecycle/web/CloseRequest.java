package fi.polku.referral.lifecycle.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

record CloseRequest(
        @Nullable @Valid ClientInformedRequest clientInformed,
        @Nullable String nextStep) {}
