package fi.polku.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cookie carries: 256 random bits, known to the browser alone. The store keeps a hash of it, so that a stolen store
 * opens no session; the token against forged requests is another hash of it, from which it cannot be learnt.
 */
public record SessionId(String value) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionId fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionId(text(bytes));
    }

    /** Empty where the cookie holds anything else. */
    public static Optional<SessionId> of(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new SessionId(cookie)) : Optional.empty();
    }

    /** By which the store knows it. */
    public String key() {
        return hash("session:");
    }

    /** What a page of ours can send and another site's cannot. */
    public String csrfToken() {
        return hash("csrf:");
    }

    private String hash(String purpose) {
        try {
            return text(
                    MessageDigest.getInstance("SHA-256").digest((purpose + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SessionId[" + key() + "]";
    }
}
