package fi.polku.referral.lifecycle;

/** The command belongs to the other side: the sender fulfils nothing, the receiver edits no order. */
public final class NotYourSide extends ReferralRefused {
    NotYourSide() {
        super("not your side");
    }
}
