package fi.polku.benchmarks.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.benchmarks.referrals.Backlog.Sample;
import fi.polku.benchmarks.referrals.Backlog.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogTests {
    private static final int CONNECTIONS = 32;

    @Test
    void tellsHowManyWaitedAndHowLong() {
        Seen seen = Seen.of(List.of(new Sample(10, 5), new Sample(20, 90), new Sample(12, 7), new Sample(18, 6)));

        assertThat(seen).isEqualTo(new Seen(15, 15, 20, 90));
    }

    @Test
    void seesThatItGrows() {
        Seen seen = Seen.of(List.of(new Sample(10, 1), new Sample(100, 1), new Sample(200, 1), new Sample(300, 1)));

        assertThat(seen.grows(CONNECTIONS)).isTrue();
    }

    @Test
    void takesAChangeOfAFewForChance() {
        assertThat(Seen.of(List.of(new Sample(2, 1), new Sample(20, 1))).grows(CONNECTIONS))
                .isFalse();
        assertThat(Seen.of(List.of(new Sample(500, 1), new Sample(540, 1))).grows(CONNECTIONS))
                .isFalse();
    }

    @Test
    void ofNoSampleTellsNothing() {
        assertThat(Seen.of(List.of()).grows(CONNECTIONS)).isFalse();
    }
}
