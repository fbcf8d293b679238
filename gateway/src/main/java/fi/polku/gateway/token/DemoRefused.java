package fi.polku.gateway.token;

/** The gateway does not start: demo parts and real ones must never meet. */
final class DemoRefused extends RuntimeException {
    DemoRefused(String why) {
        super(why, null, false, false);
    }
}
