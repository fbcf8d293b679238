package fi.polku.platform.mongo;

import java.util.UUID;

/** Whose key encrypts a field: one per client, controller [rekisterinpitäjä] and retention class, guarded by the region's key. */
public record KeyScope(String region, UUID client, String controller, String retentionClass) {

    UUID keyId() {
        return Ids.derived("data-key", region, client.toString(), controller, retentionClass);
    }
}
