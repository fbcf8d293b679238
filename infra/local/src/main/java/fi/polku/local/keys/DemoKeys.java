package fi.polku.local.keys;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fi.polku.local.demo.DemoUsers;
import fi.polku.local.run.PrivateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Random keys for one state folder. Those that are there already stay, since data lies under them. */
public final class DemoKeys {

    private static final List<String> SECRETS =
            List.of("idempotency.key", "cursor.key", "blind-index.key", "access-log.key");
    private static final int BYTES = 32;

    private DemoKeys() {}

    /** Makes what is missing. */
    public static void ensure(Path folder, List<String> regions) {
        writeOnce(folder.resolve("DEMO"), () -> "Keys of a demo stack. No service outside that stack accepts them.\n");
        for (String name : SECRETS) {
            writeOnce(folder.resolve(name), () -> secret() + "\n");
        }
        for (String region : regions) {
            writeOnce(folder.resolve("region-keys").resolve(region + ".json"), DemoKeys::keyset);
        }
        gateway(folder.resolve("gateway"));
    }

    /** The gateway sees none of the others' keys, so its own lie apart. */
    private static void gateway(Path folder) {
        writeOnce(folder.resolve("DEMO"), () -> "Keys of a demo stack. No gateway outside that stack accepts them.\n");
        writeOnce(folder.resolve("sessions.json"), DemoKeys::keyset);
        writeOnce(folder.resolve("polku.secret"), () -> DemoUsers.PASSWORD + "\n");
    }

    private static void writeOnce(Path file, Supplier<String> content) {
        if (!Files.exists(file)) {
            PrivateFile.write(file, content.get());
        }
    }

    private static String secret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String keyset() {
        try {
            AeadConfig.register();
            Configuration tink = RegistryConfiguration.get();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink),
                    tink,
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
