package fi.polku.gateway.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * One login under way, bound to one browser and one provider.
 *
 * @param state comes back with the provider's answer
 * @param nonce comes back in its ID token
 * @param verifier proves to the provider that who redeems the code is who asked for it (RFC 7636)
 * @param returnTo the page the person wanted
 */
public record Attempt(String provider, String state, String nonce, String verifier, String returnTo, Instant begun) {
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Attempt at(String provider, String returnTo, Instant now) {
        return new Attempt(provider, random(), random(), random(), returnTo, now);
    }

    String challenge() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-256", e);
        }
    }

    boolean isOver(Instant now) {
        return begun.plus(LONGEST).isBefore(now);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Attempt[provider=" + provider + "]";
    }
}
