package fi.polku.gateway.login;

import java.util.Locale;

/** Nobody has come in; told to a person by a page. */
public final class LoginFailed extends RuntimeException {
    private final Reason reason;

    /** What the person can do about it differs. */
    public enum Reason {
        /** The person or the provider said no. */
        DENIED,
        /** Begun too long ago, or in another browser. */
        EXPIRED,
        /** The provider or the store is away. */
        UNAVAILABLE,
        /** The provider's answer does not hold. */
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LoginFailed(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
