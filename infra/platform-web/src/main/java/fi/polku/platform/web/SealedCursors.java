package fi.polku.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cursors sealed with AES-GCM: a position may hold what a list is sorted by, and stands in URLs. */
final class SealedCursors implements Cursors {

    private static final TypeReference<Map<String, String>> POSITION = new TypeReference<>() {};
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 2048;

    private final SecretKeySpec key;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    SealedCursors(byte[] key, JsonMapper json) {
        this.key = new SecretKeySpec(key, "AES");
        this.json = json;
    }

    @Override
    public String sign(Caller caller, String list, Map<String, String> position) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, caller, list).doFinal(json.writeValueAsBytes(position));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new LinkageError("Every Java platform has AES-GCM", e);
        }
    }

    @Override
    public Map<String, String> read(Caller caller, String list, String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= NONCE_BYTES) {
                throw invalid();
            }
            var nonce = ByteBuffer.wrap(bytes, 0, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, taken(nonce), caller, list)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return json.readValue(opened, POSITION);
        } catch (IllegalArgumentException | GeneralSecurityException | JacksonException e) {
            throw invalid();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Caller caller, String list) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((caller.membership().id() + "|" + list).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] taken(ByteBuffer bytes) {
        var taken = new byte[bytes.remaining()];
        bytes.get(taken);
        return taken;
    }

    private static Refusal invalid() {
        return new Refusal(HttpStatus.BAD_REQUEST, "invalid-cursor").parameter("cursor", "invalid");
    }
}
