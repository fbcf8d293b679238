package fi.polku.platform.mongo;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;

/** Tink with authenticated encryption made known to it, which has to happen once before any use. */
final class Tink {

    static final Configuration AEAD = registered();

    private Tink() {}

    private static Configuration registered() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new LinkageError("Tink cannot offer its own AEAD", e);
        }
    }
}
