package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.acceptance.AccessRule.Kind;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * S4: a write that would succeed, with one field more: one that nobody knows, or one that is only read. It is refused by the
 * field's name and nothing is stored.
 */
@ExtendWith(RunningPolku.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MassAssignmentIT {
    private static final String KOKKOLA = "272";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");
    private static final String NEVER = "\"999\"";

    /** What documents and views hold anywhere, and what parsers have been fooled with elsewhere. */
    private static final List<String> NEVER_WRITTEN = List.of(
            "_id",
            "id",
            "version",
            "epoch",
            "sequence",
            "state",
            "region",
            "createdAt",
            "sender",
            "unpublishedSince",
            "facts",
            "availableActions",
            "controller",
            "$set",
            "$where",
            "state.facts",
            "__proto__",
            "class",
            "@type",
            "unheardOf");

    private static final Map<String, String> USERS = Map.of(
            "sender", "kp-te",
            "receiver", "kp-koordinaattori",
            "seat", "kp-psykologi",
            "service-manager", "kp-esihenkilo",
            "region-admin", "kp-admin",
            "privacy-officer", "kp-tietosuoja");

    private final SoftAssertions all = new SoftAssertions();
    private final Map<String, AccessRule> rules = AccessRule.all();
    private final Polku polku;
    private final Mint mint;
    private final Matter matter;
    private final List<Operation> writes;
    private long requests;

    MassAssignmentIT(Polku polku) {
        this.polku = polku;
        mint = new Mint(polku.stack());
        matter = Matter.open(polku.region(), KOKKOLA, polku.sender(), polku.coordinator());
        polku.ground().settle();
        writes = Operation.of(Eventually.seen(
                                () -> polku.sender().get("/api/openapi.json"),
                                document ->
                                        document.succeeded() && !document.body().has("x-unavailable"))
                        .body())
                .stream()
                .filter(operation -> WRITES.contains(operation.method()) && !operation.takesFile())
                .toList();
    }

    @Test
    void refusesEveryFieldThatIsNotToBeWritten() {
        polku.ground().settle();
        Map<String, Long> before = polku.ground().documents();
        assertThat(writes).hasSizeGreaterThan(20);

        writes.forEach(operation -> {
            ObjectNode body = body(operation);
            String version = version(operation);
            Set<String> names = new TreeSet<>(NEVER_WRITTEN);
            names.addAll(operation.answered());
            names.removeAll(operation.properties().keySet());
            names.forEach(name -> {
                ObjectNode more = body.deepCopy();
                more.put(name, "18");
                refused(operation, version, more, "/" + name);
            });
            body.properties().forEach(field -> {
                JsonNode inside = field.getValue() instanceof ArrayNode list ? list.path(0) : field.getValue();
                if (inside.isObject()) {
                    ObjectNode more = body.deepCopy();
                    JsonNode there = more.path(field.getKey());
                    ((ObjectNode) (there instanceof ArrayNode list ? list.path(0) : there)).put("unheardOf", "18");
                    refused(operation, version, more, "/" + field.getKey() + "/");
                }
            });
        });

        all.assertAll();
        assertThat(polku.ground().documents()).isEqualTo(before);
        Figure.print("S4", "%d writes, %d requests with a field too many, all 400".formatted(writes.size(), requests));
    }

    /** Else the bodies would be refused for whatever reason, and show nothing. */
    @Test
    void readsTheSameWithoutTheField() {
        writes.forEach(operation -> {
            Answer answer = send(operation, NEVER, body(operation));
            all.assertThat(answer.status()).as("%s: %s", operation, answer).isNotIn(400, 404, 403);
        });
        all.assertAll();
    }

    private void refused(Operation operation, String version, ObjectNode body, String pointer) {
        Answer answer = send(operation, version, body);
        requests++;
        String escaped = pointer.replace("~", "~0");
        all.assertThat(answer.status())
                .as("%s with %s: %s", operation, body, answer)
                .isEqualTo(400);
        all.assertThat(answer.pointers())
                .as("%s with %s: %s", operation, body, answer)
                .anyMatch(named -> named.startsWith(escaped));
    }

    private Answer send(Operation operation, String version, ObjectNode body) {
        return user(operation)
                .send(
                        operation.method(),
                        path(operation),
                        Map.of(
                                "If-Match",
                                version,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()),
                        BodyPublishers.ofString(body.toString()));
    }

    private Visitor user(Operation operation) {
        AccessRule rule = rule(operation);
        if (rule.kind() == Kind.EDIT) {
            return polku.as(rule.may().contains("region-admin") ? "kp-admin" : "kp-hakemisto");
        }
        return polku.as(USERS.entrySet().stream()
                .filter(part -> rule.may().contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("kp-te"));
    }

    private ObjectNode body(Operation operation) {
        AccessRule rule = rule(operation);
        String body =
                rule.kind() == Kind.EDIT ? Filled.body(rule, polku.region(), mint.issuer()) : Filled.body(rule, matter);
        return (ObjectNode) JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
    }

    private String path(Operation operation) {
        AccessRule rule = rule(operation);
        return rule.kind().isThing() ? Filled.path(operation, rule, matter) : Filled.path(operation, polku.region());
    }

    /** The present one, so that nothing but the field is in the way. */
    private String version(Operation operation) {
        AccessRule rule = rule(operation);
        if (rule.kind().isThing()) {
            Visitor reader = rule.kind() == Kind.MEETING ? polku.coordinator() : polku.sender();
            return reader.get(matter.path(rule.kind())).expect(200).header("ETag");
        }
        return operation.pathParameters().isEmpty()
                ? NEVER
                : polku.as("kp-admin")
                        .get(Filled.entity(path(operation)))
                        .expect(200)
                        .header("ETag");
    }

    private AccessRule rule(Operation operation) {
        AccessRule rule = rules.get(operation.toString());
        if (rule == null) {
            throw new AssertionError("No rule for " + operation);
        }
        return rule;
    }
}
