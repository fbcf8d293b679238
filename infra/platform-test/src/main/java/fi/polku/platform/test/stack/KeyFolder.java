package fi.polku.platform.test.stack;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the folder of keys that every service reads: four secrets and a keyset for each region. */
public final class KeyFolder {

    private static final List<String> SECRETS =
            List.of("idempotency.key", "cursor.key", "blind-index.key", "access-log.key");
    private static final int SECRET_BYTES = 32;

    private KeyFolder() {}

    /** The codes of Finland's regions: the counties 01 to 21, Helsinki 90 and Åland 91. */
    public static List<String> finnishRegions() {
        return Stream.concat(IntStream.rangeClosed(1, 21).mapToObj("%02d"::formatted), Stream.of("90", "91"))
                .toList();
    }

    /** Fills in what the folder lacks; a key that is there already is never touched. */
    public static void complete(Path folder, Collection<String> regions) {
        Path regionKeys = Folders.created(folder.resolve("region-keys"));
        SECRETS.forEach(secret -> write(folder.resolve(secret), KeyFolder::secret));
        regions.forEach(region -> write(regionKeys.resolve(region + ".json"), KeyFolder::keyset));
    }

    private static void write(Path file, Content content) {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.writeString(file, content.made() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new StackFailure("No key could be made for " + file, e);
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String keyset() throws GeneralSecurityException {
        AeadConfig.register();
        Configuration aead = RegistryConfiguration.get();
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, aead),
                aead,
                InsecureSecretKeyAccess.get());
    }

    @FunctionalInterface
    private interface Content {
        String made() throws GeneralSecurityException;
    }
}
