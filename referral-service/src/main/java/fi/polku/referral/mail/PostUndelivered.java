package fi.polku.referral.mail;

/** Nobody took the mail; it is tried again. What the server said may quote an address, so only the kind of fault is told. */
final class PostUndelivered extends RuntimeException {
    PostUndelivered(Throwable cause) {
        super(cause.getClass().getName(), null, false, false);
    }
}
