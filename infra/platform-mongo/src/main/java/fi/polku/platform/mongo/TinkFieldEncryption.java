package fi.polku.platform.mongo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/** Each field under its scope's data key, tied to its address. */
final class TinkFieldEncryption implements FieldEncryption {

    private final DataKeys keys;

    TinkFieldEncryption(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(KeyScope scope, FieldAddress address, String plain) {
        try {
            byte[] cipher =
                    keys.forWriting(scope).encrypt(plain.getBytes(StandardCharsets.UTF_8), address.associatedData());
            return Base64.getEncoder().encodeToString(cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field of %s could not be encrypted".formatted(address.id()), e);
        }
    }

    @Override
    public String decrypt(KeyScope scope, FieldAddress address, String cipher) {
        try {
            byte[] plain = keys.forReading(scope).decrypt(Base64.getDecoder().decode(cipher), address.associatedData());
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new FieldUnreadable(
                    "%s of %s %s does not open".formatted(address.field(), address.collection(), address.id()), e);
        }
    }

    @Override
    public void destroyKeys(UUID client) {
        keys.destroy(client);
    }
}
