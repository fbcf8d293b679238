package fi.polku.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBodyTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Työkykyverkosto",
                "Alle < 18-vuotiaat & muut",
                "5 <3",
                "Ääkköset, \"lainaus\", 'heitto'",
                "{{7*7}} ${x}",
                "=1+1",
                "日本語"
            })
    void acceptsWords(String text) {
        assertThat(VALIDATOR.validate(new NameBody(text, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg/onload=alert(1)>",
                "a</b>",
                "<!-- -->",
                "<?xml",
                "a\u0000b",
                "a\nb",
                "a\u001bb",
                "a\u202eb",
                "a\u2028b",
                "a\ud800",
                "a\u200bb"
            })
    void refusesMarkupAndWhatCannotBeSeen(String text) {
        assertThat(VALIDATOR.validate(new NameBody(text, null, null))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void refusesNothing(String text) {
        assertThat(VALIDATOR.validate(new NameBody(text, null, null))).isNotEmpty();
    }
}
