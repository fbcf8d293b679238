package fi.polku.gateway.token;

/** The gateway does not start: demo parts and real ones must never meet. */
public final class DemoRefused extends RuntimeException {
    public DemoRefused(String why) {
        super(why, null, false, false);
    }
}
