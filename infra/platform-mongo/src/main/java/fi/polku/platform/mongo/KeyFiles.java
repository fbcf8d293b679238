package fi.polku.platform.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The folder of keys that the operator mounts: one file per key, and one keyset per region. */
public final class KeyFiles {

    private static final int KEY_BYTES = 32;

    private final @Nullable Path directory;

    public KeyFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    public Path directory() {
        if (directory == null) {
            throw new KeyMissing("polku.keys.directory names no folder of keys");
        }
        return directory;
    }

    /** The 32 bytes that stand in the file as one line of base64. */
    public byte[] read(String name) {
        Path file = directory().resolve(name);
        byte[] key = decoded(file);
        if (key.length != KEY_BYTES) {
            throw new KeyMissing("%s holds %d bytes, a key has %d".formatted(file, key.length, KEY_BYTES));
        }
        return key;
    }

    /** The folder that holds each region's keyset, named by the region's code. */
    public Path regionKeys() {
        return directory().resolve("region-keys");
    }

    /** Whether these keys were made for a demonstration and may guard nobody's data. */
    public boolean demo() {
        return directory != null && Files.exists(directory.resolve("DEMO"));
    }

    private static byte[] decoded(Path file) {
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            throw new KeyMissing("There is no key at " + file, e);
        } catch (IOException e) {
            throw new KeyMissing("The key at %s cannot be read".formatted(file), e);
        } catch (IllegalArgumentException e) {
            // The cause would quote characters of the key.
            throw new KeyMissing(file + " is not one line of base64");
        }
    }
}
