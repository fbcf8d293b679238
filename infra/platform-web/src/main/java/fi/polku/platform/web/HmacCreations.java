package fi.polku.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.platform.mongo.Creation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Derives creations with a key that never rotates, since a repeat has to be known as long as its document lives. */
final class HmacCreations implements Creations {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Macs macs;
    private final JsonMapper canonical;

    HmacCreations(byte[] key, JsonMapper json) {
        this.macs = new Macs(key);
        this.canonical = json.rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // Else a field that a later release adds would make every earlier body another one.
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    @Override
    public Creation of(Caller caller, String operation, IdempotencyKey key, Object requestBody) {
        var id = id(macs.of(
                "id",
                caller.region(),
                caller.user().issuer(),
                caller.user().subject(),
                caller.membership().id().toString(),
                operation,
                key.value()));
        return new Creation(id, bodyMac(id, requestBody));
    }

    /** The id takes part, so that equal bodies of different documents cannot be seen to be equal. */
    private String bodyMac(UUID id, Object requestBody) {
        var mac = macs.of(bytes("body"), bytes(id.toString()), canonical.writeValueAsBytes(requestBody));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UUID id(byte[] mac) {
        var bits = ByteBuffer.wrap(mac);
        return new UUID((bits.getLong() & ~0xF000L) | VERSION_8, (bits.getLong() & ~0xC000_0000_0000_0000L) | VARIANT);
    }
}
