package fi.polku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTests {
    @Test
    void standsBesideItsFigure() {
        assertThat(Goal.atLeast(0.8).beside(0.8)).isEqualTo("0.8 (goal: at least 0.8; met)");
        assertThat(Goal.atMost(1_638).beside(1_486.49)).isEqualTo("1486 (goal: at most 1638; met)");
        assertThat(Goal.atMost(20).beside(31.2)).isEqualTo("31.2 (goal: at most 20; NOT met)");
    }

    @Test
    void isNotMetByNoNumber() {
        assertThat(Goal.atLeast(0.3).isMetBy(Double.NaN)).isFalse();
        assertThat(Goal.atMost(3).isMetBy(Double.NaN)).isFalse();
    }
}
