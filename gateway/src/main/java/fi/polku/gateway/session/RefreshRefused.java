package fi.polku.gateway.session;

/** The provider ends what it once allowed. */
public final class RefreshRefused extends RuntimeException {
    public RefreshRefused() {
        super("The provider gives no more tokens", null, false, false);
    }
}
