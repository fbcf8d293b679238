package fi.polku.referral.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormDefinitionsTests {
    private static final String REGION = "16";
    private static final String OTHER_REGION = "17";
    private static final Wording NAME = new Wording("Lomake", "Blankett", "Form");

    @Test
    void asksWhatTheMappingFormAsks() throws IOException {
        FormDefinition mapping = new FormDefinitions(DefinitionFiles.all(), new InMemoryDefinitions())
                .inForce(REGION, "mapping")
                .orElseThrow();

        assertThat(mapping.sections())
                .extracting(section -> section.code() + ' ' + section.kind())
                .containsExactly(
                        "presentState client",
                        "examinations health",
                        "ability health",
                        "work employment",
                        "services social",
                        "benefits benefits",
                        "tried client",
                        "strengths client",
                        "wishes client",
                        "goals client",
                        "motivation client",
                        "plans client",
                        "question client");
    }

    @Test
    void isWrittenInEveryLanguageAndInPlainLanguage() throws IOException {
        for (FormDefinition definition : DefinitionFiles.all()) {
            assertThat(wordings(definition)).hasSizeGreaterThan(20).allSatisfy(wording -> {
                assertThat(List.of(wording.fi(), wording.sv(), wording.en())).doesNotContain("");
                assertThat(List.of(wording.fi(), wording.sv(), wording.en()))
                        .allMatch(text -> text.equals(text.strip()));
            });
        }
    }

    @Test
    void marksEverySectionWithAKindOfDataThatPermissionsKnow() throws IOException {
        assertThat(DefinitionFiles.all())
                .flatExtracting(FormDefinition::sections)
                .extracting(FormSection::kind)
                .isSubsetOf(CodeLists.read().writable(Lists.DATA_KIND));
    }

    @Test
    void describesEveryAnswerByASchemaOfItsOwn() throws IOException {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(DefinitionFiles.all())
                .flatExtracting(FormDefinition::sections)
                .allSatisfy(section -> {
                    JsonNode schema = JsonMapper.shared().valueToTree(section.schema());

                    assertThat(metaSchema.validate(schema)).as(section.code()).isEmpty();
                    assertThat(schema.path("additionalProperties").asBoolean(true))
                            .isFalse();
                    assertThat(schema.path("properties").propertyNames())
                            .containsExactlyInAnyOrderElementsOf(section.questions().stream()
                                    .map(FormQuestion::name)
                                    .toList());
                    section.questions()
                            .forEach(question -> assertThat(options(question))
                                    .as(question.name())
                                    .isEqualTo(allowed(schema.at("/properties/" + question.name()))));
                });
    }

    @Test
    void prefersTheRegionsOwnVersionAndThenTheNewest() {
        var regional = new InMemoryDefinitions();
        var definitions = new FormDefinitions(
                List.of(definition("mapping-1", 1, null), definition("mapping-2", 2, null)), regional);
        regional.add(new Creation(UUID.randomUUID(), ""), REGION, definition("own-1", 1, REGION));

        assertThat(definitions.inForce(REGION, "mapping"))
                .map(FormDefinition::id)
                .contains("own-1");
        assertThat(definitions.inForce(OTHER_REGION, "mapping"))
                .map(FormDefinition::id)
                .contains("mapping-2");
        assertThat(definitions.of(OTHER_REGION))
                .extracting(FormDefinition::id)
                .containsExactly("mapping-1", "mapping-2");
        assertThat(definitions.find(OTHER_REGION, "own-1")).isEmpty();
        assertThat(definitions.inForce(REGION, "unheard-of")).isEmpty();
    }

    @Test
    void refusesTwoVersionsOfOneName() {
        List<FormDefinition> twice = List.of(definition("mapping-1", 1, null), definition("mapping-1", 2, null));

        assertThatThrownBy(() -> new FormDefinitions(twice, new InMemoryDefinitions()))
                .hasMessageContaining("mapping-1");
    }

    static FormDefinition definition(String id, int version, @Nullable String region, FormSection... sections) {
        return new FormDefinition(id, "mapping", version, region, NAME, NAME, List.of(sections));
    }

    private static List<Wording> wordings(FormDefinition definition) {
        List<Wording> all = new ArrayList<>(List.of(definition.name(), definition.introduction()));
        definition.sections().forEach(section -> {
            all.add(section.title());
            section.questions().forEach(question -> {
                all.add(question.text());
                all.add(question.plain());
                options(question, all);
            });
        });
        return all;
    }

    private static void options(FormQuestion question, List<Wording> all) {
        if (question.options() != null) {
            question.options().forEach(option -> all.add(option.name()));
        }
    }

    private static List<String> options(FormQuestion question) {
        return question.options() == null
                ? List.of()
                : question.options().stream().map(FormQuestion.Option::code).toList();
    }

    private static List<String> allowed(JsonNode property) {
        return Stream.concat(
                        property.path("enum").valueStream(),
                        property.at("/items/enum").valueStream())
                .map(code -> code.asString(""))
                .toList();
    }
}
