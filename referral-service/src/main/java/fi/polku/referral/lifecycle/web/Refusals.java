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
import fi.polku.referral.lifecycle.ReferralState;
import java.util.List;
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
            case FollowsCase r -> conflict("follows-case", r.state(), r.allowed());
            case GuardFailed r -> guard(r.guard());
            case IllegalTransition r -> conflict("illegal-transition", r.state(), r.allowed());
            case NotSendable r -> notSendable(r);
            case NotYourSide _ -> new Forbidden("not-your-side");
        };
    }

    private static Refusal conflict(String code, ReferralState state, List<Action> allowed) {
        return new Refusal(HttpStatus.CONFLICT, code)
                .with("state", state.name())
                .with("allowed", allowed.stream().map(Action::code).toList());
    }

    private static Refusal guard(GuardFailed.Guard guard) {
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, guard.code());
        guard.pointer().ifPresent(pointer -> refusal.field(pointer, guard.code()));
        return refusal;
    }

    private static Refusal notSendable(NotSendable refused) {
        String code = refused.reason().code();
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code)
                .field(refused.reason().pointer(), code);
        refused.successor().ifPresent(entry -> refusal.with("successor", entry));
        refused.successorUnit().ifPresent(unit -> refusal.with("successorUnit", unit));
        if (!refused.missing().isEmpty()) {
            refusal.with(
                    "missing", refused.missing().stream().map(DocumentView::of).toList());
        }
        return refusal;
    }
}
