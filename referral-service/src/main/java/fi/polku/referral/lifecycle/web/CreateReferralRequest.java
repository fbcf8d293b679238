package fi.polku.referral.lifecycle.web;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.NewReferral;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CreateReferralRequest(
        @NotNull UUID client,
        @NotNull @Valid TargetRequest target,
        @NotBlank @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals,
        @Nullable Boolean send) {
    NewReferral toNewReferral() {
        return new NewReferral(
                new ClientId(client),
                target.entryKind(),
                target.id(),
                TextLimits.text(question),
                TextLimits.textIfAny(goals),
                Boolean.TRUE.equals(send));
    }

    @Override
    public String toString() {
        return "CreateReferralRequest[hidden]";
    }
}
