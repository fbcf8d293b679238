package fi.polku.platform.audit;

import fi.polku.platform.mongo.LengthPrefixed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over everything a group says and over the MAC of the group before. */
final class ChainMac {

    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    ChainMac(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    Group seal(String source, long number, String previous, String body) {
        return new Group(source, number, previous, body, of(source, number, previous, body));
    }

    boolean fits(Group group) {
        String expected = of(group.source(), group.number(), group.previous(), group.body());
        return MessageDigest.isEqual(bytes(expected), bytes(group.mac()));
    }

    private String of(String source, long number, String previous, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(LengthPrefixed.of(source, Long.toString(number), previous, body));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new LinkageError("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
