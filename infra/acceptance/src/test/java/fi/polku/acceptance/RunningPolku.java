package fi.polku.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Polku for all tests that ask for it, and ends it after the last, or when the next wants another shape of
 * stack: two at a time would be in each other's way. What a test has paused, cut or slowed goes on after it.
 */
final class RunningPolku implements ParameterResolver, AfterEachCallback, ExecutionCondition {
    private static final ConditionEvaluationResult POSSIBLE = ConditionEvaluationResult.enabled("it can be had");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Polku.class;
    }

    @Override
    public Polku resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return polku(context);
    }

    /** The one for the tests of this class. */
    static Polku polku(ExtensionContext context) {
        return running(context).polku(Shape.of(context.getRequiredTestClass()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Shape.of(context.getRequiredTestClass()) == Shape.ON_CLUSTERS
                ? Clusters.missing().map(ConditionEvaluationResult::disabled).orElse(POSSIBLE)
                : POSSIBLE;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        running(context).mend();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, _ -> new Running(), Running.class);
    }

    /** The one that runs. */
    private static final class Running implements AutoCloseable {
        private @Nullable Start start;

        synchronized Polku polku(Shape shape) {
            Start current = start;
            if (current == null || current.shape() != shape) {
                close();
                current = Start.tried(shape);
                start = current;
            }
            return current.polku();
        }

        synchronized void mend() {
            if (start != null && start.started() != null) {
                start.started().mend();
            }
        }

        @Override
        public synchronized void close() {
            if (start != null && start.started() != null) {
                start.started().close();
            }
            start = null;
        }
    }

    /** How a start went; one that failed is not tried again for every test. */
    private record Start(
            Shape shape, @Nullable Polku started, @Nullable Throwable failure) {
        static Start tried(Shape shape) {
            try {
                return new Start(shape, Polku.start(shape), null);
            } catch (RuntimeException | AssertionError e) {
                return new Start(shape, null, e);
            }
        }

        Polku polku() {
            if (started == null) {
                throw new AssertionError("Polku did not start", failure);
            }
            return started;
        }
    }
}
