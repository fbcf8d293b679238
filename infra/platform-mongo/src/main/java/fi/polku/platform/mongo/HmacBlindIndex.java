package fi.polku.platform.mongo;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a key of its own, so that whoever reads the store cannot try values. */
final class HmacBlindIndex implements BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    HmacBlindIndex(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String of(String kind, String region, String normalised) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(LengthPrefixed.of(kind, region, normalised));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new LinkageError("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
