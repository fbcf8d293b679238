package fi.polku.directory.description;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.description.Criterion.Attribute;
import fi.polku.directory.description.Criterion.Operator;
import fi.polku.directory.description.Criterion.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTests {

    private static final Criterion REDUCED =
            new Criterion(Attribute.WORK_ABILITY, Operator.ANY_OF, List.of("reduced", "threatened"));
    private static final Criterion NOT_RETIRED =
            new Criterion(Attribute.LIFE_SITUATION, Operator.NONE_OF, List.of("pensioner"));

    @Test
    void isMetByOneOfItsValues() {
        assertThat(REDUCED.of(Map.of(Attribute.WORK_ABILITY, Set.of("threatened"))))
                .isEqualTo(Verdict.MET);
        assertThat(REDUCED.of(Map.of(Attribute.WORK_ABILITY, Set.of("retained"))))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void saysWhoIsNotServed() {
        assertThat(NOT_RETIRED.of(Map.of(Attribute.LIFE_SITUATION, Set.of("pensioner", "student"))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(NOT_RETIRED.of(Map.of(Attribute.LIFE_SITUATION, Set.of("student"))))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void takesWhatNobodyAskedForUnknownAndNotForARefusal() {
        assertThat(REDUCED.of(Map.of())).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void settlesAllByOneThatFailsAndLeavesAllOpenByOneUnknown() {
        var both = List.of(REDUCED, NOT_RETIRED);

        assertThat(Criterion.of(both, Map.of(Attribute.LIFE_SITUATION, Set.of("pensioner"))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(Criterion.of(both, Map.of(Attribute.LIFE_SITUATION, Set.of("student"))))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Criterion.of(
                        both,
                        Map.of(Attribute.LIFE_SITUATION, Set.of("student"), Attribute.WORK_ABILITY, Set.of("reduced"))))
                .isEqualTo(Verdict.MET);
        assertThat(Criterion.of(List.of(), Map.of())).isEqualTo(Verdict.MET);
    }
}
