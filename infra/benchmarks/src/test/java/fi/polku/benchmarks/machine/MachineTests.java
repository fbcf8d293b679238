package fi.polku.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.benchmarks.NotMeasurable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineTests {
    private static final List<String> ROLLUP = List.of(
            "00400000-7ffd5a5f1000 ---p 00000000 00:00 0                              [rollup]",
            "Rss:              204800 kB",
            "Pss:              153600 kB",
            "Pss_Dirty:         51200 kB");

    @Test
    void readsWhatAProcessHolds() {
        assertThat(Memory.parse(ROLLUP)).isEqualTo(new Memory(200, 150));
    }

    @Test
    void addsWhatProcessesHold() {
        assertThat(Memory.sum(List.of(new Memory(200, 150), new Memory(100, 60))))
                .isEqualTo(new Memory(300, 210));
    }

    @Test
    void refusesWhatTellsNoMemory() {
        assertThatThrownBy(() -> Memory.parse(List.of("Rss: 1 kB"))).isInstanceOf(NotMeasurable.class);
    }

    @Test
    void tellsWhatOneOperationTookOfEachProcess() {
        var before = new Cpu(Map.of("gateway", Duration.ofSeconds(10)));
        var after = new Cpu(Map.of("gateway", Duration.ofSeconds(11), "mongod", Duration.ofMillis(2_500)));

        assertThat(after.since(before).forEach(1_000)).isEqualTo("mongod 2.50, gateway 1.00, all 3.50");
        assertThat(after.since(before).milliseconds()).isEqualTo(3_500);
    }
}
