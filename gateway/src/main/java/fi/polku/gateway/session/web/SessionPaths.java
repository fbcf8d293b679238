package fi.polku.gateway.session.web;

/** What a browser asks the gateway itself. */
public final class SessionPaths {
    public static final String SESSION = "/api/session";
    public static final String ACTING_AS = SESSION + "/acting-as";
    /** Open to all, whether logged in or not. */
    public static final String PROVIDERS = "/api/login";

    private SessionPaths() {}

    static boolean isOwn(String path) {
        return path.equals(SESSION) || path.equals(ACTING_AS);
    }
}
