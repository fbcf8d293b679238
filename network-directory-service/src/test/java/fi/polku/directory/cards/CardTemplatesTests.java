package fi.polku.directory.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardTemplatesTests {

    private final List<CardTemplate> templates = CardTemplates.load().all();

    @Test
    void askEachQuestionOnceAndInThreeLanguages() {
        assertThat(templates).hasSizeGreaterThan(1).allSatisfy(template -> {
            var questions = template.questions();
            assertThat(new HashSet<>(questions.stream().map(Question::code).toList()))
                    .hasSameSizeAs(questions);
            assertThat(questions)
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(List.of(
                                    question.text().fi(),
                                    said(question.text().sv()),
                                    said(question.text().en())))
                            .doesNotContain(""));
        });
    }

    @Test
    void refuseTwoOfOneVersion() {
        var twice = List.of(templates.getFirst(), templates.getFirst());

        assertThatThrownBy(() -> new CardTemplates(twice)).isInstanceOf(IllegalStateException.class);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
