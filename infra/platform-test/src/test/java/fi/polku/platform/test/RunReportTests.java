package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestExecutionListener;

class RunReportTests {

    private final RunReport report = new RunReport();

    @Test
    void namesWhatTheTestsStoodOn() {
        report.store("mongod (6.0.5)");
        report.broker("embedded (4.2.1)");

        assertThat(report.line())
                .isEqualTo("Polku tests stood on store mongod (6.0.5), broker embedded (4.2.1);"
                        + " nothing skipped for want of a real store");
    }

    @Test
    void countsSkipsWithTheirReasons() {
        report.store("stand-in (5.0.0)");
        report.skipped("transactions");
        report.skipped("expiry");
        report.skipped("transactions");

        assertThat(report.line())
                .endsWith("broker none; 3 skipped for want of a real store: 1 x expiry, 2 x transactions");
    }

    @Test
    void isNotWorthTellingWhenNothingWasUsed() {
        assertThat(report.isWorthTelling()).isFalse();
    }

    @Test
    void isToldByAListenerThatJUnitFinds() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).hasAtLeastOneElementOfType(RunReportListener.class);
    }
}
