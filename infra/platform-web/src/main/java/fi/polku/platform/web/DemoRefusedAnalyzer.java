package fi.polku.platform.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line instead of a stack trace. */
final class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Use keys and issuers of your own; demo ones belong to the demo stack that made them.",
                refused);
    }
}
