package fi.polku.platform.mongo;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;

/** A region's keyset in a folder, as an operator makes and rotates it. */
final class MountedKeyset {

    private final Path folder;
    private KeysetHandle keys;
    private long written;

    MountedKeyset(Path folder) throws GeneralSecurityException {
        this.folder = folder;
        this.keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Tink.AEAD);
    }

    void mount(String region) throws GeneralSecurityException, IOException {
        Path file = folder.resolve(region + ".json");
        Files.writeString(
                file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, Tink.AEAD, InsecureSecretKeyAccess.get()));
        // Two files written within one tick of the file system's clock would look alike.
        written += 1_000;
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + written));
    }

    /** A new key wraps from now on, the older ones still open. */
    void rotate() throws GeneralSecurityException {
        keys = KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** Only the newest key is left. */
    void dropOlder() throws GeneralSecurityException {
        KeysetHandle.Builder.Entry newest =
                KeysetHandle.importKey(keys.getPrimary().getKey()).makePrimary();
        keys = KeysetHandle.newBuilder().addEntry(newest).build();
    }

    int newest() {
        return keys.getPrimary().getId();
    }
}
