package fi.polku.referral.access;

/** What may let somebody use a client's data where neither a permission nor a law does; codes of the access log. */
public final class Grounds {
    /** Of those who read what their own unit wrote. */
    public static final String OWN_RECORD = "own-record";
    /** Of a receiver who sees that a referral exists, and none of its words. */
    public static final String RECEIVER = "receiver";
    /** Of those who looked a person up and were shown nothing. */
    public static final String SEARCH = "search";
    /** Of a controller's privacy officer: the Client Data Act 703/2023. */
    public static final String SUPERVISION = "law-703-2023";

    private Grounds() {}
}
