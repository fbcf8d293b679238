package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record FailRequest(
        @NotBlank String reason,
        @NotBlank @Size(max = TextLimits.WORDS) String text) {
    @Override
    public String toString() {
        return "FailRequest[hidden]";
    }
}
