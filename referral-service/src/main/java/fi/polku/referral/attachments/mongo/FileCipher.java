package fi.polku.referral.attachments.mongo;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import fi.polku.platform.mongo.LengthPrefixed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * Encrypts one file segment by segment, each bound to its place and the whole to the content's id, so that nothing is left
 * out, moved or taken from elsewhere unseen.
 */
final class FileCipher {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HKDF = "HmacSha256";
    private static final int KEY = 32;
    private static final int SEGMENT = 64 * 1024;

    private FileCipher() {}

    /** A key for one file, in Base64. */
    static String newKey() {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    static OutputStream encrypting(String key, UUID content, OutputStream cipher) throws IOException {
        try {
            return aead(key).newEncryptingStream(cipher, place(content));
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be encrypted", e);
        }
    }

    static InputStream decrypting(String key, UUID content, InputStream cipher) throws IOException {
        try {
            return aead(key).newDecryptingStream(cipher, place(content));
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be decrypted", e);
        }
    }

    private static StreamingAead aead(String key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Base64.getDecoder().decode(key), HKDF, KEY, SEGMENT, 0);
    }

    private static byte[] place(UUID content) {
        return LengthPrefixed.of(Chunk.COLLECTION, content.toString());
    }
}
