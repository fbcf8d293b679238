package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RunReportTests {

    private final RunReport report = new RunReport();

    @TempDir
    Path folder;

    @Test
    void namesWhatTheTestsStoodOn() {
        report.store("mongod (6.0.5)");
        report.broker("embedded (4.2.1)");

        assertThat(report.line())
                .isEqualTo("Polku tests stood on store mongod (6.0.5), broker embedded (4.2.1); nothing skipped");
    }

    @Test
    void countsSkipsWithTheirReasons() {
        report.store("stand-in (5.0.0)");
        report.skipped(1, "transactions");
        report.skipped(1, "expiry");
        report.skipped(2, "transactions");

        assertThat(report.line()).endsWith("broker none; 4 skipped: 1 x expiry, 3 x transactions");
    }

    @Test
    void writesForTheTableWhatRanAndWhatWasSkippedForWhatReason() {
        Path file = folder.resolve("report");
        List<String> said = new ArrayList<>();
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build());

        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Mixed.class), selectClass(Left.class))
                        .build(),
                new RunReportListener(report, Map.of("POLKU_TEST_REPORT", file.toString()), said::add));

        assertThat(file).hasContent("""
                ran\t1
                skipped\t1\tno such store
                skipped\t2\tnot here
                """);
        assertThat(said).singleElement().asString().endsWith("3 skipped: 1 x no such store, 2 x not here");
    }

    @Test
    void isNotWorthTellingWhenNothingWasUsed() {
        assertThat(report.isWorthTelling()).isFalse();
    }

    @Test
    void isToldByAListenerThatJUnitFinds() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).hasAtLeastOneElementOfType(RunReportListener.class);
    }

    static class Mixed {
        @Test
        void runs() {}

        @Test
        void isAborted() {
            abort("no such\n  store");
        }
    }

    @Disabled("not here")
    static class Left {
        @Test
        void one() {}

        @Test
        void two() {}
    }
}
