package fi.polku.referral.lifecycle;

/** The two sides of a referral. A unit may be both. */
public enum Side {
    SENDER,
    RECEIVER
}
