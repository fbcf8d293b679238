package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTests {
    @Test
    void namesFieldsAsTheJsonDoes() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var wrong = new Agenda("", List.of(new Item("known"), new Item("")));

            Refusal refusal = Violations.refusal(validation.getValidator().validate(wrong));

            assertThat(refusal.faults()).extracting(FieldFault::name).containsExactly("/case", "/items/1/class");
        }
    }

    record Agenda(@JsonProperty("case") @NotBlank String caseId, List<@Valid Item> items) {}

    record Item(@JsonProperty("class") @NotBlank String kind) {}
}
