package fi.polku.directory.entries.messaging;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a value of the directory in the record of the contracts that has the same shape. What the one has and the other lacks is
 * an error, so the two cannot part unseen.
 */
final class SameShape {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SameShape() {}

    static <T> T in(Class<T> contract, Object value) {
        return JSON.convertValue(value, contract);
    }

    static <T> @Nullable T orAbsent(Class<T> contract, @Nullable Object value) {
        return value == null ? null : in(contract, value);
    }
}
