package fi.polku.referral.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record EditReferralRequest(
        @NotNull @Valid TargetRequest target,
        @NotBlank @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals) {
    @Override
    public String toString() {
        return "EditReferralRequest[hidden]";
    }
}
