package fi.polku.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says aloud, at the end of each JVM's run, what its tests stood on and what was skipped; adds it to the file that
 * {@code POLKU_TEST_REPORT} names, from which {@code .ci/run} makes its table.
 */
public final class RunReportListener implements TestExecutionListener {

    private final RunReport report;
    private final Map<String, String> variables;
    private final Consumer<String> said;
    private @Nullable TestPlan plan;

    /** As JUnit finds it. */
    public RunReportListener() {
        this(RunReport.OF_THIS_JVM, System.getenv(), Console::say);
    }

    RunReportListener(RunReport report, Map<String, String> variables, Consumer<String> said) {
        this.report = report;
        this.variables = variables;
        this.said = said;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        report.skipped(testsOf(skipped), oneLine(reason));
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
            report.skipped(testsOf(finished), oneLine(reason));
        } else if (finished.isTest()) {
            report.ran();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (report.isWorthTelling()) {
            said.accept(report.line());
        }
        String file = variables.get("POLKU_TEST_REPORT");
        if (file != null && !file.isBlank()) {
            append(Path.of(file));
        }
    }

    /** A class that is skipped is not asked for its tests one by one. */
    private long testsOf(TestIdentifier skipped) {
        return skipped.isTest()
                ? 1
                : Objects.requireNonNull(plan).getDescendants(skipped).stream()
                        .filter(TestIdentifier::isTest)
                        .count();
    }

    private void append(Path file) {
        try {
            Files.write(file, report.rows(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String oneLine(String reason) {
        return reason.replace("Assumption failed: ", "").strip().replaceAll("\\s+", " ");
    }
}
