package fi.polku.directory.cards;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.cards.Comparison.Difference;
import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void tellsByQuestionAndLanguageWhatIsSaidOtherwise() {
        var before = text(answer("when", "Aina", null), answer("contact", "Soita", null));
        var after = text(answer("contact", "Soita", "Ring"), answer("referral", "Ei", null));

        assertThat(Comparison.between(before, after))
                .containsExactly(
                        new Difference("/answers/contact/sv", null, "Ring"),
                        new Difference("/answers/referral/fi", null, "Ei"),
                        new Difference("/answers/when/fi", "Aina", null));
    }

    @Test
    void tellsAllOfTheFirstEdition() {
        assertThat(Comparison.between(null, text(answer("when", "Aina", null))))
                .extracting(Difference::field)
                .containsExactly("/answers/when/fi", "/name/fi", "/template");
    }

    private static CardText text(Answer... answers) {
        return new CardText(new Name("Kortti", null, null), "general", 1, List.of(answers));
    }

    private static Answer answer(String question, String fi, @Nullable String sv) {
        return new Answer(question, new Text(fi, sv, null));
    }
}
