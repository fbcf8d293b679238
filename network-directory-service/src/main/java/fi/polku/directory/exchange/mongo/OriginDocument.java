package fi.polku.directory.exchange.mongo;

import fi.polku.directory.exchange.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** An origin as it is stored. */
record OriginDocument(
        @BsonId UUID id, String source, String externalId, UUID run, Instant at, Map<String, List<String>> values) {

    OriginDocument {
        values = Map.copyOf(values);
    }

    static OriginDocument of(Origin origin) {
        return new OriginDocument(
                origin.id(), origin.source(), origin.externalId(), origin.run(), origin.at(), origin.values());
    }

    Origin toOrigin() {
        return new Origin(id, source, externalId, run, at, values);
    }
}
