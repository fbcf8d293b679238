package fi.polku.referral.forms.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.forms.web.PublishDefinitionRequest.AnswerKind;
import fi.polku.referral.forms.web.PublishDefinitionRequest.FormQuestionRequest;
import fi.polku.referral.forms.web.PublishDefinitionRequest.OptionRequest;
import fi.polku.referral.forms.web.PublishDefinitionRequest.SectionRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what the parts of a definition say about each other. */
@Component
class DefinitionChecks {
    private static final String TWICE = "duplicate";
    private static final String REQUIRED = "required";
    private static final String NOT_HERE = "not-for-this-answer";

    private final CodeLists codes;

    DefinitionChecks(CodeLists codes) {
        this.codes = codes;
    }

    void check(PublishDefinitionRequest request) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.sections().size(); i++) {
            SectionRequest section = request.sections().get(i);
            String at = "/sections/" + i;
            Codes.require(at + "/kind", section.kind(), codes.writable(Lists.DATA_KIND));
            once(seen, section.code(), at + "/code", refusal);
            questions(section.questions(), at + "/questions/", refusal);
        }
        if (refusal.namesFields()) {
            throw refusal;
        }
    }

    private static void questions(List<FormQuestionRequest> questions, String beginning, Refusal refusal) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            FormQuestionRequest question = questions.get(i);
            String at = beginning + i;
            once(seen, question.name(), at + "/name", refusal);
            boolean choice = question.answer() == AnswerKind.ONE || question.answer() == AnswerKind.SEVERAL;
            boolean number = question.answer() == AnswerKind.NUMBER;
            only(choice, question.options(), at + "/options", refusal);
            only(number, question.minimum(), at + "/minimum", refusal);
            only(number, question.maximum(), at + "/maximum", refusal);
            options(question.options(), at + "/options/", refusal);
            Integer minimum = question.minimum();
            Integer maximum = question.maximum();
            if (minimum != null && maximum != null && minimum > maximum) {
                refusal.field(at + "/maximum", "out-of-range");
            }
        }
    }

    private static void options(@Nullable List<OptionRequest> options, String beginning, Refusal refusal) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; options != null && i < options.size(); i++) {
            once(seen, options.get(i).code(), beginning + i + "/code", refusal);
        }
    }

    private static void once(Set<String> seen, String code, String pointer, Refusal refusal) {
        if (!seen.add(code)) {
            refusal.field(pointer, TWICE);
        }
    }

    private static void only(boolean wanted, @Nullable Object value, String pointer, Refusal refusal) {
        if (wanted && value == null) {
            refusal.field(pointer, REQUIRED);
        } else if (!wanted && value != null) {
            refusal.field(pointer, NOT_HERE);
        }
    }
}
