package fi.polku.benchmarks;

import java.time.Clock;

/** Where the benchmarks' time of day comes from; what took how long is told by the machine's steady clock instead. */
public final class BenchmarksConfiguration {
    private BenchmarksConfiguration() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
