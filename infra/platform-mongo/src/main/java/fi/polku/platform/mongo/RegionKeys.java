package fi.polku.platform.mongo;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The keys that wrap data keys, one keyset per region, read again when the operator has replaced the file. */
final class RegionKeys {

    private static final Pattern REGION_CODE = Pattern.compile("[0-9A-Za-z-]{1,40}");

    private final Path directory;
    private final Map<String, RegionKey> read = new ConcurrentHashMap<>();

    RegionKeys(Path directory) {
        this.directory = directory;
    }

    /** A region's keyset: opens what any of its keys wrapped, wraps with the newest, whose id it tells. */
    record RegionKey(int newest, Aead aead, FileTime fileTime) {}

    RegionKey of(String region) {
        if (!REGION_CODE.matcher(region).matches()) {
            throw new KeyMissing("Not a region's code, so there is no key for it");
        }
        Path file = directory.resolve(region + ".json");
        try {
            FileTime time = Files.getLastModifiedTime(file);
            RegionKey known = read.get(region);
            if (known != null && known.fileTime().equals(time)) {
                return known;
            }
            RegionKey fresh = parse(Files.readString(file), time);
            read.put(region, fresh);
            return fresh;
        } catch (IOException e) {
            throw new KeyMissing("The key of region %s cannot be read from %s".formatted(region, file), e);
        } catch (GeneralSecurityException e) {
            // The cause could quote key material.
            throw new KeyMissing("%s is not a Tink keyset for AES-256-GCM".formatted(file));
        }
    }

    private static RegionKey parse(String json, FileTime time) throws GeneralSecurityException {
        KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(json, Tink.AEAD, InsecureSecretKeyAccess.get());
        return new RegionKey(keys.getPrimary().getId(), keys.getPrimitive(Tink.AEAD, Aead.class), time);
    }
}
