package fi.polku.platform.test;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says aloud, at the end of each JVM's run, what its tests stood on. */
public final class RunReportListener implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (RunReport.OF_THIS_JVM.isWorthTelling()) {
            Console.say(RunReport.OF_THIS_JVM.line());
        }
    }
}
