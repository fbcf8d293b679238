package fi.polku.directory.exchange;

import fi.polku.directory.entries.Selection.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds bodies by what entries are looked up by, without looking at all of them. */
final class FieldIndex {

    /** By these no rule looks for entries, and files hold none of what has the last two. */
    private static final EnumSet<Field> NEVER_LOOKED_FOR =
            EnumSet.of(Field.TRAININGS, Field.SUCCESSOR, Field.CARD, Field.OPEN);

    private static final Set<Field> INDEXED = EnumSet.complementOf(NEVER_LOOKED_FOR);

    private final Map<UUID, ObjectNode> bodies = new ConcurrentHashMap<>();
    private final Map<String, Set<UUID>> byValue = new ConcurrentHashMap<>();

    /** A body that replaces another stays findable by the old one's values, and is then looked at in vain. */
    void put(UUID id, ObjectNode body) {
        bodies.put(id, body);
        for (var field : INDEXED) {
            values(body, field)
                    .forEach(value -> byValue.computeIfAbsent(key(field, value), _ -> ConcurrentHashMap.newKeySet())
                            .add(id));
        }
    }

    /** Those with all of these values; nothing where none is asked for. */
    Optional<Collection<UUID>> find(Map<Field, Object> wanted) {
        return wanted.entrySet().stream()
                .map(each ->
                        byValue.getOrDefault(key(each.getKey(), each.getValue().toString()), Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .map(fewest -> fewest.stream().filter(id -> matches(id, wanted)).toList());
    }

    private boolean matches(UUID id, Map<Field, Object> wanted) {
        var body = bodies.get(id);
        return body != null
                && wanted.entrySet().stream()
                        .allMatch(each -> values(body, each.getKey())
                                .anyMatch(each.getValue().toString()::equals));
    }

    private static Stream<String> values(ObjectNode body, Field field) {
        var value = body.at(pointer(field));
        var each = value.isArray() ? value.valueStream() : Stream.of(value);
        return each.map((JsonNode one) -> one.asString("")).filter(text -> !text.isEmpty());
    }

    private static String key(Field field, String value) {
        return pointer(field) + "=" + value;
    }

    private static String pointer(Field field) {
        return switch (field) {
            case ORGANISATION -> "/organisation";
            case UNIT -> "/unit";
            case COORDINATING_UNIT -> "/coordinatingUnit";
            case KIND -> "/kind";
            case ROLE -> "/role";
            case ISSUER -> "/issuer";
            case SUBJECT -> "/subject";
            case DUTIES -> "/duties";
            case NAME -> "/name/fi";
            case FULL_NAME -> "/fullName";
            case PROFESSION -> "/profession";
            case TEMPLATE -> "/template";
            case LOCATIONS -> "/locations";
            case TARGET_GROUPS -> "/targetGroups";
            case COMPETENCES -> "/competences";
            case TRAININGS, CARD, SUCCESSOR, OPEN -> throw new IllegalArgumentException(field.name());
        };
    }
}
