package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.ClosingIncomplete;
import fi.polku.referral.lifecycle.FollowsCase;
import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.IllegalTransition;
import fi.polku.referral.lifecycle.NotSendable;
import fi.polku.referral.lifecycle.NotYourSide;
import fi.polku.referral.lifecycle.ReferralRefused;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says a referral's no in the language of HTTP. */
final class Refusals {
    private Refusals() {}

    static <T> T told(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (ReferralRefused refused) {
            throw refusal(refused);
        }
    }

    private static Refusal refusal(ReferralRefused refused) {
        return switch (refused) {
            case ClosingIncomplete r ->
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "closing-incomplete")
                        .field("/" + r.missing(), "required");
            case FollowsCase _ -> new Refusal(HttpStatus.CONFLICT, "follows-case");
            case GuardFailed r ->
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, r.guard().code());
            case IllegalTransition r ->
                new Refusal(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", r.state().name())
                        .with("allowed", r.allowed().stream().map(Action::code).toList());
            case NotSendable r -> notSendable(r);
            case NotYourSide _ -> new Forbidden("not-your-side");
        };
    }

    private static Refusal notSendable(NotSendable refused) {
        String code = refused.reason().code();
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code)
                .field(refused.reason().pointer(), code);
        refused.successor().ifPresent(entry -> refusal.with("successor", entry));
        refused.successorUnit().ifPresent(unit -> refusal.with("successorUnit", unit));
        return refusal;
    }
}
