package fi.polku.platform.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that this service copies. Gathered on first use, because reactions need copies and copies are named beside reactions. */
final class CopySpecs {

    private final Supplier<Stream<CopySpec>> beans;
    private @Nullable Map<String, List<CopiedType<?>>> byTopic;

    CopySpecs(Supplier<Stream<CopySpec>> beans) {
        this.beans = beans;
    }

    synchronized Map<String, List<CopiedType<?>>> byTopic() {
        Map<String, List<CopiedType<?>>> known = byTopic;
        if (known == null) {
            known = gathered();
            byTopic = known;
        }
        return known;
    }

    Set<String> topics() {
        return byTopic().keySet();
    }

    List<CopiedType<?>> types() {
        return byTopic().values().stream().flatMap(List::stream).toList();
    }

    /** The collection of the copy that is read as this record. */
    String collectionOf(Class<?> type) {
        List<String> collections = types().stream()
                .filter(copied -> copied.type().equals(type))
                .map(CopiedType::collection)
                .distinct()
                .toList();
        if (collections.size() != 1) {
            throw new IllegalStateException(type.getName() + " is copied into " + collections);
        }
        return collections.getFirst();
    }

    private Map<String, List<CopiedType<?>>> gathered() {
        Map<String, List<CopiedType<?>>> all = new LinkedHashMap<>();
        Set<String> collections = new HashSet<>();
        beans.get().forEach(spec -> {
            for (CopiedType<?> type : spec.types()) {
                if (!collections.add(type.collection())) {
                    throw new IllegalStateException("Two copies share the collection " + type.collection());
                }
            }
            all.computeIfAbsent(spec.topic(), _ -> new ArrayList<>()).addAll(spec.types());
        });
        return all;
    }
}
