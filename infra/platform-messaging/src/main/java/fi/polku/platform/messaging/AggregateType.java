package fi.polku.platform.messaging;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of aggregate: where it is kept, and what of it is published.
 *
 * @param collection where its documents live
 * @param stateType a record that the store's codecs can write; a component that is null is a field that is absent
 * @param ceType the CloudEvents type of its public state; null for what never leaves the service
 * @param topic the compacted topic its public state goes to; null for what never leaves the service
 * @param publicState the whole public state, made by a pure function; null while there is nothing to tell, as of a draft
 */
public record AggregateType<S extends Record>(
        String collection,
        Class<S> stateType,
        @Nullable String ceType,
        @Nullable String topic,
        Function<Stored<S>, @Nullable Object> publicState) {

    /** A kind of aggregate that never leaves its service. */
    public static <S extends Record> AggregateType<S> unpublished(String collection, Class<S> stateType) {
        return new AggregateType<>(collection, stateType, null, null, _ -> null);
    }

    boolean isPublished() {
        return topic != null && ceType != null;
    }
}
