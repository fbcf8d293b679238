package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Codes;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.ReferralKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to make.
 *
 * @param kind what is asked: a referral where it is left out
 * @param mayBecomeReferral whether a request for advice may be taken on as a referral
 * @param criteria of the gate that the sender says are met
 */
record CreateReferralRequest(
        @NotNull UUID client,
        @NotNull @Valid TargetRequest target,
        @NotBlank @Size(max = TextLimits.WORDS) String question,
        @Nullable @Size(max = TextLimits.WORDS) String goals,
        @Nullable Boolean send,
        @Nullable String kind,
        @Nullable @Valid AskerRequest asker,
        @Nullable Boolean mayBecomeReferral,
        @Nullable @Size(max = 20) List<String> criteria) {
    private static final Set<String> KINDS =
            Set.of(ReferralKind.REFERRAL.code(), ReferralKind.ADVICE.code(), ReferralKind.PAIR_WORK.code());

    NewReferral toNewReferral(Moves moves) {
        return new NewReferral(
                new ClientId(client),
                target.entryKind(moves),
                target.id(),
                TextLimits.text(question),
                TextLimits.textIfAny(goals),
                asking(moves),
                Boolean.TRUE.equals(send));
    }

    private Order.Asking asking(Moves moves) {
        String wanted = kind == null ? ReferralKind.REFERRAL.code() : Codes.require("/kind", kind, KINDS);
        List<String> stated = criteria == null ? List.of() : criteria;
        for (int number = 0; number < stated.size(); number++) {
            moves.code("/criteria/" + number, stated.get(number), Lists.CRITERION);
        }
        return new Order.Asking(
                ReferralKind.of(wanted).orElse(ReferralKind.REFERRAL),
                asker == null ? Asker.PROFESSIONAL : asker.toAsker(moves),
                Boolean.TRUE.equals(mayBecomeReferral),
                stated,
                target.outsideIfAny(),
                null,
                null);
    }

    @Override
    public String toString() {
        return "CreateReferralRequest[hidden]";
    }
}
