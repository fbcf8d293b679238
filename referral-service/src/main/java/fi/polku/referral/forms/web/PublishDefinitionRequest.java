package fi.polku.referral.forms.web;

import fi.polku.referral.forms.FormQuestion;
import fi.polku.referral.forms.NewDefinition;
import fi.polku.referral.forms.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's next version of a form. What answers must look like is told by their kind; the service makes the schema of it,
 * so that no schema from outside is ever run.
 *
 * @param follows id of the version in force, whose place it takes
 */
record PublishDefinitionRequest(
        @NotBlank @Size(max = 50) String follows,
        @NotNull @Valid WordingRequest name,
        @NotNull @Valid WordingRequest introduction,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid SectionRequest> sections) {
    private static final String CODE = "[a-z][A-Za-z0-9]{0,39}";

    NewDefinition toNewDefinition() {
        return new NewDefinition(
                follows,
                name.toWording(),
                introduction.toWording(),
                sections.stream().map(AnswerSchemas::section).toList());
    }

    /** What kind of answer a question takes. */
    enum AnswerKind {
        TEXT,
        NUMBER,
        /** One of the options. */
        ONE,
        /** One or more of the options. */
        SEVERAL
    }

    record WordingRequest(
            @NotBlank @Size(max = 2000) String fi,
            @NotBlank @Size(max = 2000) String sv,
            @NotBlank @Size(max = 2000) String en) {
        Wording toWording() {
            return new Wording(fi.strip(), sv.strip(), en.strip());
        }
    }

    /** @param kind the kind of data that its answers are */
    record SectionRequest(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 50) String kind,
            @NotNull @Valid WordingRequest title,
            @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid FormQuestionRequest> questions) {}

    /**
     * @param plain the same in plain language [selkokieli]
     * @param options of a choice, and of nothing else
     * @param minimum of a number, and of nothing else; so is the maximum
     */
    record FormQuestionRequest(
            @NotNull @Pattern(regexp = CODE) String name,
            @NotNull @Valid WordingRequest text,
            @NotNull @Valid WordingRequest plain,
            @NotNull AnswerKind answer,
            @Nullable Boolean required,
            @Nullable @Size(min = 2, max = 50) List<@NotNull @Valid OptionRequest> options,
            @Nullable @Min(-1_000_000) @Max(1_000_000) Integer minimum,
            @Nullable @Min(-1_000_000) @Max(1_000_000) Integer maximum) {}

    record OptionRequest(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}")
            String code,

            @NotNull @Valid WordingRequest name) {
        FormQuestion.Option toOption() {
            return new FormQuestion.Option(code, name.toWording());
        }
    }
}
