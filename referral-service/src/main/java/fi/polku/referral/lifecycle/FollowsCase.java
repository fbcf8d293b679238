package fi.polku.referral.lifecycle;

/** A referral to a network follows its open case; nobody moves it by hand meanwhile. */
public final class FollowsCase extends ReferralRefused {
    FollowsCase() {
        super("follows its case");
    }
}
