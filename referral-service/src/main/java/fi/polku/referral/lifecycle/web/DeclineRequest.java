package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record DeclineRequest(
        @NotBlank String reason,
        @NotBlank @Size(max = TextLimits.WORDS) String text,
        @Nullable @Size(max = TextLimits.WORDS) String advice) {
    @Override
    public String toString() {
        return "DeclineRequest[hidden]";
    }
}
