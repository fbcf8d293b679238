package fi.polku.consultation.access;

/** What may let somebody use a client's data where neither a permission nor a law does; codes of the access log. */
public final class Grounds {
    /** Of those who read what their own party wrote or received as its record. */
    public static final String OWN_RECORD = "own-record";

    private Grounds() {}
}
