package fi.polku.platform.web.codes;

/**
 * One code of a list.
 *
 * @param byHand whether a person may choose it; else the service sets it
 */
public record Code(String code, boolean byHand, Name name) {

    /** What people read in place of the code. */
    public record Name(String fi, String sv, String en) {}
}
