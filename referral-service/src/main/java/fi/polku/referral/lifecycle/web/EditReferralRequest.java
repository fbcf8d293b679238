package fi.polku.referral.lifecycle.web;

import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft as it is to be. Beside target, question and goals all stays as it is where it is left out; a question is needed to send it. */
record EditReferralRequest(
        @NotNull @Valid TargetRequest target,
        @Nullable @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals,
        @Nullable String kind,
        @Nullable @Valid AskerRequest asker,
        @Nullable Boolean mayBecomeReferral,
        @Nullable @Size(max = 20) List<String> criteria,
        @Nullable @Valid SituationRequest situation,
        @Nullable @Size(max = 50) List<@NotNull UUID> enclosed) {
    FreeText asked() {
        FreeText text = TextLimits.textIfAny(question);
        return text == null ? FreeText.NONE : text;
    }

    Order.Asking over(Order.Asking before, Moves moves) {
        return new AskingRequest(kind, asker, mayBecomeReferral, criteria, situation, enclosed)
                .over(before, target, moves);
    }

    @Override
    public String toString() {
        return "EditReferralRequest[hidden]";
    }
}
