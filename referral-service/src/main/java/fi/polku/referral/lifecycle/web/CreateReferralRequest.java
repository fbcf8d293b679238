package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A referral to make.
 *
 * @param question required where it is sent at once
 * @param kind what is asked: a referral where it is left out
 * @param mayBecomeReferral whether a request for advice may be taken on as a referral
 * @param criteria of the gate that the sender says are met
 * @param situation what the target service's own rules look at
 * @param enclosed which of the documents that the service requires come with it, on paper or otherwise
 */
record CreateReferralRequest(
        @NotNull UUID client,
        @NotNull @Valid TargetRequest target,
        @Nullable @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals,
        @Nullable Boolean send,
        @Nullable String kind,
        @Nullable @Valid AskerRequest asker,
        @Nullable Boolean mayBecomeReferral,
        @Nullable @Size(max = 20) List<String> criteria,
        @Nullable @Valid SituationRequest situation,
        @Nullable @Size(max = 50) List<@NotNull UUID> enclosed) {
    NewReferral toNewReferral(Moves moves) {
        return new NewReferral(
                new ClientId(client),
                target.entryKind(moves),
                target.id(),
                asked(),
                TextLimits.textIfAny(goals),
                asking(moves),
                Boolean.TRUE.equals(send));
    }

    /** A draft may be kept before its question is there. */
    private FreeText asked() {
        FreeText text = TextLimits.textIfAny(question);
        if (text == null && Boolean.TRUE.equals(send)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/question", "required");
        }
        return text == null ? FreeText.NONE : text;
    }

    private Order.Asking asking(Moves moves) {
        return new AskingRequest(kind, asker, mayBecomeReferral, criteria, situation, enclosed)
                .over(Order.Asking.PLAIN, target, moves);
    }

    @Override
    public String toString() {
        return "CreateReferralRequest[hidden]";
    }
}
