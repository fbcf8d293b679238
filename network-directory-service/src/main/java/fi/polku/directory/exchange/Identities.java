package fi.polku.directory.exchange;

import fi.polku.platform.mongo.Ids;
import java.util.UUID;

/** Ids follow from the source and its own ids, so that the same file twice makes the same entries. */
public record Identities(String region, String source) {

    public UUID of(Kind kind, String externalId) {
        return Ids.derived("import", region, source, kind.code(), externalId);
    }
}
