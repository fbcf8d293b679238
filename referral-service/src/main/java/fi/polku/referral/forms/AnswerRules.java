package fi.polku.referral.forms;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the JSON Schema of their section. */
public final class AnswerRules {
    private static final String REQUIRED = "required";

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Rules> rules = new ConcurrentHashMap<>();

    /** Whether a section may be kept while it is being filled in: nothing in it is wrong, but it may lack what is required. */
    List<AnswerFault> faultsSoFar(FormDefinition definition, FormSection section, Answers answers) {
        return faults(rules(definition, section).soFar(), section, answers);
    }

    /** Whether a section is as the definition wants it. */
    List<AnswerFault> faults(FormDefinition definition, FormSection section, Answers answers) {
        return faults(rules(definition, section).whole(), section, answers);
    }

    private static List<AnswerFault> faults(Schema schema, FormSection section, Answers answers) {
        String beginning = "/sections/" + section.code();
        return schema.validate(JsonMapper.shared().<JsonNode>valueToTree(answers.values())).stream()
                .map(error -> fault(beginning, error))
                .distinct()
                .sorted(Comparator.comparing(AnswerFault::pointer).thenComparing(AnswerFault::code))
                .toList();
    }

    private static AnswerFault fault(String beginning, Error error) {
        String at = beginning + error.getInstanceLocation();
        String property = error.getProperty() == null ? "" : error.getProperty();
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case REQUIRED -> AnswerFault.of(at + '/' + AnswerFault.escaped(property), REQUIRED);
            case "additionalProperties" -> AnswerFault.of(at + '/' + AnswerFault.escaped(property), "unknown-field");
            case "type" -> AnswerFault.of(at, "wrong-type");
            // A blank text, a text or list with nothing in it.
            case "pattern", "minLength", "minItems" -> AnswerFault.of(at, REQUIRED);
            case "maxLength" -> new AnswerFault(at, "text-too-long", List.of(limit.asInt()));
            case "maxItems" -> new AnswerFault(at, "list-too-long", List.of(limit.asInt()));
            case "minimum", "maximum" -> AnswerFault.of(at, "out-of-range");
            case "enum" -> new AnswerFault(at, "unknown-code", List.of(listed(limit)));
            default -> AnswerFault.of(at, "invalid");
        };
    }

    private static String listed(JsonNode allowed) {
        return String.join(
                ", ",
                StreamSupport.stream(allowed.spliterator(), false)
                        .map(code -> code.asString(""))
                        .sorted()
                        .toList());
    }

    private Rules rules(FormDefinition definition, FormSection section) {
        return rules.computeIfAbsent(definition.id() + '/' + section.code(), _ -> {
            ObjectNode whole = JsonMapper.shared().valueToTree(section.schema());
            ObjectNode soFar = whole.deepCopy();
            soFar.remove(REQUIRED);
            return new Rules(schemas.getSchema(whole), schemas.getSchema(soFar));
        });
    }

    private record Rules(Schema whole, Schema soFar) {}
}
