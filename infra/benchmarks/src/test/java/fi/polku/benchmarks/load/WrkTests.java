package fi.polku.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.benchmarks.NotMeasurable;
import org.junit.jupiter.api.Test;

class WrkTests {
    private static final String TOLD = """
            Running 5s test @ http://127.0.0.1:9999/
              2 threads and 32 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     1.33ms    2.03ms  37.95ms   93.01%
                Req/Sec    18.61k     2.33k   24.11k    72.00%
              Latency Distribution
                 50%  812.00us
                 75%    1.32ms
                 90%    2.56ms
                 99%    1.02s
              185344 requests in 5.01s, 52.15MB read
            Requests/sec:  36974.52
            Transfer/sec:     10.40MB
            """;

    @Test
    void readsRateAndPercentiles() {
        assertThat(Wrk.parse(TOLD)).isEqualTo(new Wrk(36974.52, 0.812, 1020));
    }

    @Test
    void takesNoFigureFromRefusals() {
        assertThatThrownBy(() -> Wrk.parse(TOLD + "  Non-2xx or 3xx responses: 7\n"))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("responses: 7");
    }

    @Test
    void takesNoFigureFromBrokenConnections() {
        assertThatThrownBy(() -> Wrk.parse(TOLD + "  Socket errors: connect 0, read 3, write 0, timeout 0\n"))
                .isInstanceOf(NotMeasurable.class);
    }

    @Test
    void takesNoFigureWhereNothingListens() {
        assertThatThrownBy(() -> Wrk.parse("unable to connect to 127.0.0.1:1 Connection refused\n"))
                .isInstanceOf(NotMeasurable.class);
    }
}
