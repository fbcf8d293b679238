package fi.polku.platform.mongo;

import java.util.UUID;

/** Where an encrypted field stands; a ciphertext moved to any other place cannot be read there. */
public record FieldAddress(String region, String collection, UUID id, String field) {

    byte[] associatedData() {
        return LengthPrefixed.of(region, collection, id.toString(), field);
    }
}
