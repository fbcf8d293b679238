package fi.polku.platform.audit;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one form in which groups and confirmations are written; not to be tuned, for MACs are over it. */
final class AuditJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // What an older writer left out is taken for false or 0.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private AuditJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
