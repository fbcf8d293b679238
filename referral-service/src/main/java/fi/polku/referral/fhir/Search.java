package fi.polku.referral.fhir;

import fi.polku.platform.web.Refusal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a search asks for. It names a client or ids, for nobody looks through all there is; a parameter that is not known is refused,
 * since left out it would widen what is shown.
 *
 * @param ids of resources, where they are named
 * @param client where one is named
 * @param narrowed by codes, each parameter by any of its values
 */
record Search(
        Set<String> ids,
        @Nullable UUID client,
        Map<String, List<String>> narrowed,
        int count,
        @Nullable String cursor) {
    static final int MOST = 100;
    private static final int USUAL = 50;
    private static final Set<String> CLIENT = Set.of("patient", "subject");
    private static final Set<String> FORMATS = Set.of("json", "application/json", "application/fhir+json");

    Search {
        ids = Set.copyOf(ids);
        narrowed = Map.copyOf(narrowed);
    }

    static Search of(Shelf shelf, MultiValueMap<String, String> query) {
        Set<String> known = Stream.concat(shelf.parameters().stream(), Stream.of("_id", "_count", "_format", "cursor"))
                .collect(Collectors.toSet());
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, "unknown-parameter");
                });
        acceptsJson(query.getFirst("_format"));
        Set<String> ids = new LinkedHashSet<>(values(query, "_id"));
        Set<UUID> clients = CLIENT.stream()
                .flatMap(name -> values(query, name).stream().map(value -> client(name, value)))
                .collect(Collectors.toSet());
        if (clients.size() > 1) {
            throw refused("patient", "one-client");
        }
        if (clients.isEmpty() && ids.isEmpty()) {
            throw refused("patient", "client-or-id");
        }
        Map<String, List<String>> narrowed = shelf.parameters().stream()
                .filter(name -> !CLIENT.contains(name) && query.containsKey(name))
                .collect(Collectors.toMap(name -> name, name -> values(query, name)));
        return new Search(
                ids, clients.stream().findFirst().orElse(null), narrowed, count(query), query.getFirst("cursor"));
    }

    static void acceptsJson(@Nullable String format) {
        if (format != null && !FORMATS.contains(format)) {
            throw new Refusal(HttpStatus.NOT_ACCEPTABLE, "not-acceptable").parameter("_format", "unknown-code", "json");
        }
    }

    /** Whether the resource has what it is narrowed by. */
    boolean finds(ObjectNode resource) {
        return (ids.isEmpty() || ids.contains(resource.path("id").asString("")))
                && narrowed.entrySet().stream().allMatch(each -> {
                    Set<String> has = each.getKey().equals("status")
                            ? Set.of(resource.path("status").asString(""))
                            : codes(resource, each.getKey());
                    return each.getValue().stream().anyMatch(has::contains);
                });
    }

    /** A code with and without its system, as it may be asked for. */
    private static Set<String> codes(ObjectNode resource, String field) {
        return resource.path(field)
                .path("coding")
                .valueStream()
                .flatMap(coding -> {
                    String code = coding.path("code").asString("");
                    return Stream.of(code, coding.path("system").asString("") + "|" + code);
                })
                .collect(Collectors.toSet());
    }

    /** A client is named by id alone, as a type and an id, or as references here name one. */
    private static UUID client(String parameter, String value) {
        String id = Stream.of("Patient/", "urn:uuid:")
                .filter(value::startsWith)
                .findFirst()
                .map(beginning -> value.substring(beginning.length()))
                .orElse(value);
        return Shelves.uuid(id).orElseThrow(() -> refused(parameter, "no-reference"));
    }

    private static int count(MultiValueMap<String, String> query) {
        return Optional.ofNullable(query.getFirst("_count"))
                .map(asked -> {
                    if (!asked.matches("[1-9]\\d{0,8}")) {
                        throw refused("_count", "no-count");
                    }
                    return Math.min(Integer.parseInt(asked), MOST);
                })
                .orElse(USUAL);
    }

    private static List<String> values(MultiValueMap<String, String> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Refusal refused(String parameter, String code) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").parameter(parameter, code);
    }
}
