package fi.polku.platform.web;

import java.util.Map;

/**
 * Opaque positions in lists. A cursor is sealed: nobody reads or alters it, and it opens only for the membership and
 * the list it was made for.
 */
public interface Cursors {

    String sign(Caller caller, String list, Map<String, String> position);

    /** Refuses with 400 {@code invalid-cursor} whatever was not made by {@link #sign} for this caller and list. */
    Map<String, String> read(Caller caller, String list, String cursor);
}
