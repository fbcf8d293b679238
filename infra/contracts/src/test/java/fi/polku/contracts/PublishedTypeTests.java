package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PublishedTypeTests {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource
    void hasSamplesThatItsSchemaAccepts(PublishedType type) {
        var schema = SCHEMAS.getSchema(Resources.schema(type.ceType()).toString(), InputFormat.JSON);

        assertThat(Resources.samples(type.ceType()))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(schema.validate(
                                sample.toString(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void readsEverySampleWithoutLosingAnything(PublishedType type) {
        assertThat(Resources.samples(type.ceType())).allSatisfy(sample -> {
            PublicState read = Resources.JSON.treeToValue(sample, type.record());

            assertThat(Resources.JSON.readTree(Resources.JSON.writeValueAsString(read)))
                    .isEqualTo(sample);
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesASampleThatLacksARequiredPart(PublishedType type) {
        var strict = Resources.JSON
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        ObjectNode sample = (ObjectNode) Resources.samples(type.ceType()).getFirst();

        for (String part : names(Resources.schema(type.ceType()).get("required"))) {
            var without = sample.deepCopy();
            without.remove(part);

            assertThatThrownBy(() -> strict.treeToValue(without, type.record()))
                    .as(part)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ignoresUnknownFields(PublishedType type) {
        ObjectNode sample = (ObjectNode) Resources.samples(type.ceType()).getFirst();
        var newer = sample.deepCopy().put("fieldOfALaterRelease", "x");

        PublicState known = Resources.JSON.treeToValue(sample, type.record());
        PublicState read = Resources.JSON.treeToValue(newer, type.record());

        assertThat(read).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void saysInItsSchemaExactlyWhatItsRecordHolds(PublishedType type) {
        JsonNode schema = Resources.schema(type.ceType());

        assertThat(mismatches(schema, schema, type.record())).isEmpty();
    }

    private static List<String> mismatches(JsonNode root, JsonNode schema, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        var required = Arrays.stream(components)
                .filter(component -> !nullable(component.getAnnotatedType()))
                .map(RecordComponent::getName)
                .toList();
        var here = names.equals(List.copyOf(schema.get("properties").propertyNames()))
                        && required.equals(names(schema.get("required")))
                ? Stream.<String>empty()
                : Stream.of(record.getSimpleName());
        var below = Arrays.stream(components).flatMap(component -> {
            JsonNode property = schema.get("properties").get(component.getName());
            JsonNode target = property == null ? null : property.has("items") ? property.get("items") : property;
            return target == null || !target.has("$ref")
                    ? Stream.empty()
                    : mismatches(root, root.at(target.get("$ref").stringValue().substring(1)), recordIn(component))
                            .stream();
        });
        return Stream.concat(here, below).toList();
    }

    private static Class<?> recordIn(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean nullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
