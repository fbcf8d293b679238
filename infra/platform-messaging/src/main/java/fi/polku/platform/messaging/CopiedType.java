package fi.polku.platform.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of published state and the copy kept of it.
 *
 * @param type the record it is read as; a body that does not fit it is poison
 * @param collection where the copies live
 * @param indexedStateFields fields of the published state that queries use, such as {@code user.subject}
 * @param reaction what this service does about new facts
 */
public record CopiedType<P>(
        String ceType,
        Class<P> type,
        String collection,
        List<String> indexedStateFields,
        @Nullable Reaction<P> reaction) {
    public CopiedType {
        indexedStateFields = List.copyOf(indexedStateFields);
    }

    public static <P> CopiedType<P> of(String ceType, Class<P> type, String collection) {
        return new CopiedType<>(ceType, type, collection, List.of(), null);
    }

    public CopiedType<P> indexed(String... stateFields) {
        return new CopiedType<>(ceType, type, collection, List.of(stateFields), reaction);
    }

    public CopiedType<P> reacting(Reaction<P> to) {
        return new CopiedType<>(ceType, type, collection, indexedStateFields, to);
    }
}
