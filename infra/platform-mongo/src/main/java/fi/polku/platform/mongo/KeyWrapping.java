package fi.polku.platform.mongo;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.bson.types.Binary;

/** Makes data keys and wraps them by their region's key, each bound to its own id so that two cannot be exchanged. */
final class KeyWrapping {

    private final RegionKeys regions;

    KeyWrapping(RegionKeys regions) {
        this.regions = regions;
    }

    DataKey create(KeyScope scope, Instant now) {
        try {
            RegionKeys.RegionKey region = regions.of(scope.region());
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, Tink.AEAD);
            return new DataKey(
                    scope.keyId(),
                    scope.client(),
                    scope.region(),
                    scope.controller(),
                    scope.retentionClass(),
                    wrap(key, region, scope.keyId()),
                    region.newest(),
                    now,
                    null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A new data key could not be made", e);
        }
    }

    Aead open(DataKey key, Binary wrapped) {
        try {
            return unwrap(wrapped, regions.of(key.region()), key.id()).getPrimitive(Tink.AEAD, Aead.class);
        } catch (GeneralSecurityException e) {
            throw notUnwrapped(key, e);
        }
    }

    boolean wrappedByNewest(DataKey key) {
        return key.wrappedBy() != null
                && key.wrappedBy() == regions.of(key.region()).newest();
    }

    /** The same data key under the newest key of its region. */
    DataKey rewrapped(DataKey key, Binary wrapped) {
        try {
            RegionKeys.RegionKey region = regions.of(key.region());
            Binary again = wrap(unwrap(wrapped, region, key.id()), region, key.id());
            return new DataKey(
                    key.id(),
                    key.client(),
                    key.region(),
                    key.controller(),
                    key.retentionClass(),
                    again,
                    region.newest(),
                    key.created(),
                    null);
        } catch (GeneralSecurityException e) {
            throw notUnwrapped(key, e);
        }
    }

    private static Binary wrap(KeysetHandle key, RegionKeys.RegionKey region, UUID id) throws GeneralSecurityException {
        return new Binary(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, region.aead(), boundTo(id), Tink.AEAD));
    }

    private static KeysetHandle unwrap(Binary wrapped, RegionKeys.RegionKey region, UUID id)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.getData(), region.aead(), boundTo(id), Tink.AEAD);
    }

    private static byte[] boundTo(UUID id) {
        return LengthPrefixed.of("data-key", id.toString());
    }

    private static FieldUnreadable notUnwrapped(DataKey key, GeneralSecurityException cause) {
        return new FieldUnreadable(
                "No key of region %s opens data key %s, wrapped by %s"
                        .formatted(key.region(), key.id(), key.wrappedBy()),
                cause);
    }
}
