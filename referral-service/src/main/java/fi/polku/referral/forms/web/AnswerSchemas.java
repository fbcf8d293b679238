package fi.polku.referral.forms.web;

import fi.polku.referral.forms.FormQuestion;
import fi.polku.referral.forms.FormSection;
import fi.polku.referral.forms.web.PublishDefinitionRequest.FormQuestionRequest;
import fi.polku.referral.forms.web.PublishDefinitionRequest.OptionRequest;
import fi.polku.referral.forms.web.PublishDefinitionRequest.SectionRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the JSON Schema of a section from what is told of its questions. */
final class AnswerSchemas {
    private static final String TYPE = "type";
    private static final int LONGEST_TEXT = 4000;

    private AnswerSchemas() {}

    static FormSection section(SectionRequest request) {
        return new FormSection(
                request.code(),
                request.kind(),
                request.title().toWording(),
                request.questions().stream().map(AnswerSchemas::question).toList(),
                schema(request.questions()));
    }

    private static FormQuestion question(FormQuestionRequest request) {
        List<OptionRequest> options = request.options();
        return new FormQuestion(
                request.name(),
                request.text().toWording(),
                request.plain().toWording(),
                options == null
                        ? null
                        : options.stream().map(OptionRequest::toOption).toList());
    }

    private static Map<String, Object> schema(List<FormQuestionRequest> questions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        questions.forEach(question -> properties.put(question.name(), property(question)));
        List<String> required = questions.stream()
                .filter(question -> Boolean.TRUE.equals(question.required()))
                .map(FormQuestionRequest::name)
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(FormQuestionRequest question) {
        return switch (question.answer()) {
            case TEXT -> Map.of(TYPE, "string", "maxLength", LONGEST_TEXT, "pattern", "\\S");
            case NUMBER ->
                Map.of(
                        TYPE,
                        "integer",
                        "minimum",
                        Objects.requireNonNull(question.minimum()),
                        "maximum",
                        Objects.requireNonNull(question.maximum()));
            case ONE -> Map.of(TYPE, "string", "enum", codes(question));
            case SEVERAL ->
                Map.of(TYPE, "array", "items", Map.of("enum", codes(question)), "uniqueItems", true, "minItems", 1);
        };
    }

    private static List<String> codes(FormQuestionRequest question) {
        return Objects.requireNonNull(question.options()).stream()
                .map(OptionRequest::code)
                .toList();
    }
}
