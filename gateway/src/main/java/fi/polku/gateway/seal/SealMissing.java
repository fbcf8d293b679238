package fi.polku.gateway.seal;

/** The gateway does not start: without its keys it could keep no session. */
public final class SealMissing extends RuntimeException {
    public SealMissing(String why) {
        super(why, null, false, false);
    }
}
