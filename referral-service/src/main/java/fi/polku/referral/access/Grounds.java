package fi.polku.referral.access;

/** What may let somebody use a client's data where neither a permission nor a law does; codes of the access log. */
public final class Grounds {
    /** Of those who read what their own unit wrote. */
    public static final String OWN_RECORD = "own-record";
    /** Of a receiver who sees that a referral exists, and none of its words. */
    public static final String RECEIVER = "receiver";

    private Grounds() {}
}
