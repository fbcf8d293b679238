package fi.polku.local.demo;

import java.time.Clock;

/** Where the demo's time comes from. */
final class DemoConfiguration {
    private DemoConfiguration() {}

    static Clock clock() {
        return Clock.systemUTC();
    }
}
