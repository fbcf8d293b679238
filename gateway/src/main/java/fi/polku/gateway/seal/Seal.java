package fi.polku.gateway.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Authenticated encryption under the keyset that all replicas of the gateway share. A rotation adds a key to the keyset
 * and makes it primary; what older keys sealed stays readable as long as they are in it.
 */
public final class Seal {
    private final Aead aead;

    private Seal(Aead aead) {
        this.aead = aead;
    }

    /**
     * Reads the keyset.
     *
     * @param keyset a file with a Tink AEAD keyset in JSON
     */
    public static Seal of(Path keyset) {
        try {
            AeadConfig.register();
            return new Seal(TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(keyset), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException | GeneralSecurityException e) {
            // Neither cause may be told: both can quote what the file holds.
            throw new SealMissing("There is no readable keyset at " + keyset);
        }
    }

    /**
     * Seals.
     *
     * @param boundTo where the sealed bytes belong; nowhere else do they open
     */
    public byte[] close(byte[] open, String boundTo) {
        try {
            return aead.encrypt(open, boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed", e);
        }
    }

    /** Empty where it was not sealed by this keyset, or belongs elsewhere. */
    public Optional<byte[]> open(byte[] closed, String boundTo) {
        try {
            return Optional.of(aead.decrypt(closed, boundTo.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            return Optional.empty();
        }
    }
}
