package fi.polku.referral.lifecycle;

/** The referral's own no. Each refusal is a fact of its own; none of them changes anything. */
public abstract sealed class ReferralRefused extends RuntimeException
        permits ClosingIncomplete, FollowsCase, GuardFailed, IllegalTransition, NotSendable, NotYourSide {
    ReferralRefused(String fact) {
        super(fact);
    }
}
