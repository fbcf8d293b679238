package fi.polku.referral.codes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListsTests {
    private static final Path REFERENCE = Path.of("../network-directory-service/src/main/resources/reference");

    private final CodeLists lists = CodeLists.read();

    @Test
    void offersEveryListThatRequestsAreCheckedAgainst() {
        assertThat(lists.all())
                .containsOnlyKeys(
                        Lists.DATA_KIND,
                        Lists.PURPOSE,
                        Lists.GROUND,
                        Lists.HOW_GIVEN,
                        Lists.GIVEN_BY,
                        Lists.DECLINE_REASON,
                        Lists.CANCEL_REASON,
                        Lists.OUTCOME,
                        Lists.INFORMING_WAY,
                        Lists.NEXT_STEP,
                        Lists.FORWARD_REASON,
                        Lists.HOLD_REASON,
                        Lists.FAIL_REASON,
                        Lists.VISIT_CHANNEL,
                        Lists.VISIT_REASON,
                        Lists.REOPEN_REASON,
                        Lists.ERROR_REASON,
                        Lists.ASKER,
                        Lists.RELATION,
                        Lists.OUTSIDE_WAY,
                        Lists.CONTACT_CHANNEL,
                        Lists.NEED,
                        Lists.CRITERION,
                        Lists.OWN_RECORD,
                        Lists.PROBLEM_KIND,
                        Lists.WORK_ABILITY,
                        Lists.RESPONSIBLE,
                        Lists.SUPPORT_CHANNEL,
                        Lists.SUPPORT_END,
                        Lists.STATUTORY_PLAN,
                        Lists.MEASURE_MOMENT,
                        Lists.MEASURE_ANSWER,
                        Lists.LANGUAGE,
                        Lists.CONTACT_WAY,
                        Lists.INTERPRETER_LANGUAGE,
                        Lists.INTERPRETER_BOOKER,
                        Lists.CORRECTION_REASON,
                        Lists.RETENTION_CLASS,
                        Lists.PRINT,
                        Lists.ERASURE_GROUND,
                        Lists.LEGAL_HOLD,
                        Lists.MERGE_REASON,
                        Lists.RULE_LIFE_SITUATION,
                        Lists.RULE_WORK_ABILITY,
                        Lists.RULE_NEED,
                        Lists.RULE_SITUATION);
    }

    @Test
    void speaksOfRulesOfServicesInTheCodesOfTheDirectory() throws IOException {
        var directorys = Map.of(
                Lists.RULE_LIFE_SITUATION, "life-situations",
                Lists.RULE_WORK_ABILITY, "work-abilities",
                Lists.RULE_NEED, "needs",
                Lists.RULE_SITUATION, "situations");

        for (Map.Entry<String, String> each : directorys.entrySet()) {
            List<String> theirs = Files.readAllLines(REFERENCE.resolve(each.getValue() + ".csv"));
            assertThat(lists.all().getOrDefault(each.getKey(), List.of()))
                    .extracting(code -> String.join(
                            ";",
                            code.code(),
                            code.name().fi(),
                            code.name().sv(),
                            code.name().en()))
                    .containsExactlyElementsOf(theirs.subList(1, theirs.size()));
        }
    }

    @Test
    void namesEveryCodeInThreeLanguages() {
        assertThat(lists.all().values().stream().flatMap(List::stream))
                .extracting(Code::name)
                .allSatisfy(name ->
                        assertThat(List.of(name.fi(), name.sv(), name.en())).noneMatch(String::isBlank));
    }

    @Test
    void keepsToItselfTheCodesThatOnlyTheServiceSets() {
        assertThat(lists.writable(Lists.CANCEL_REASON)).doesNotContain("permission-withdrawn", "case-withdrawn");
        assertThat(lists.writable(Lists.OUTCOME)).doesNotContain("case-summary-delivered");
    }
}
