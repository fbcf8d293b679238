package fi.polku.referral.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTests {
    private final CodeLists lists = CodeLists.read();

    @Test
    void offersEveryListThatRequestsAreCheckedAgainst() {
        assertThat(lists.all())
                .containsOnlyKeys(
                        CodeLists.DATA_KIND,
                        CodeLists.PURPOSE,
                        CodeLists.GROUND,
                        CodeLists.HOW_GIVEN,
                        CodeLists.GIVEN_BY,
                        CodeLists.DECLINE_REASON,
                        CodeLists.CANCEL_REASON,
                        CodeLists.OUTCOME,
                        CodeLists.INFORMING_WAY,
                        CodeLists.NEXT_STEP,
                        CodeLists.LANGUAGE);
    }

    @Test
    void namesEveryCodeInThreeLanguages() {
        assertThat(lists.all().values().stream().flatMap(List::stream))
                .allSatisfy(entry -> assertThat(List.of(
                                entry.name().fi(),
                                String.valueOf(entry.name().sv()),
                                String.valueOf(entry.name().en())))
                        .noneMatch(name -> name.isBlank() || name.equals("null")));
    }

    @Test
    void keepsToItselfTheCodesThatOnlyTheServiceSets() {
        assertThat(lists.writable(CodeLists.CANCEL_REASON)).doesNotContain("permission-withdrawn", "case-withdrawn");
        assertThat(lists.writable(CodeLists.OUTCOME)).doesNotContain("case-summary-delivered");
    }
}
