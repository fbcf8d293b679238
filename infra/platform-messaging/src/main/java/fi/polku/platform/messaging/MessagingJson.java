package fi.polku.platform.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a body reads on a topic: camelCase, ISO-8601 text for times, absent instead of null. Unknown fields are passed over, so a
 * newer producer may say more; a component that is not marked nullable has to be there.
 */
final class MessagingJson {

    /** A document in the store may be a hundred deep, and a copy wraps what it holds. */
    private static final int DEEPEST = 64;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .annotationIntrospector(new RequiredComponents())
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    byte[] write(Object body) {
        return mapper.writeValueAsBytes(body);
    }

    <T> T read(byte[] body, Class<T> type) {
        return mapper.readValue(body, type);
    }

    <T> T read(JsonParser body, Class<T> type) {
        return mapper.readValue(body, type);
    }

    JsonParser parser(byte[] body) {
        return mapper.createParser(body);
    }

    /** Whether these bytes are one whole JSON object, whatever it says. */
    boolean isObject(byte[] body) {
        try (JsonParser parser = parser(body)) {
            if (!parser.nextToken().isStructStart() || !parser.isExpectedStartObjectToken()) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException | NullPointerException e) {
            return false;
        }
    }
}
