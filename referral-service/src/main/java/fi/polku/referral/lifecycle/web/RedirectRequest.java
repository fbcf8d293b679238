package fi.polku.referral.lifecycle.web;

import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a declined or failed referral goes instead. */
record RedirectRequest(
        @NotNull @Valid TargetRequest target,
        @NotBlank @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals,
        @Nullable @Size(max = 50) List<@NotNull UUID> enclosed) {
    NewReferral instead(ReferralId of, Referral before, Moves moves) {
        Order order = before.order();
        Order.Asking asking =
                order.asking().replacing(of, target.outsideIfAny(), target.enclosed(enclosed, List.of(), moves));
        return new NewReferral(
                order.client(),
                target.entryKind(moves),
                target.id(),
                TextLimits.text(question),
                TextLimits.textIfAny(goals),
                asking,
                true);
    }

    @Override
    public String toString() {
        return "RedirectRequest[hidden]";
    }
}
