package fi.polku.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Polku for all tests that ask for it, and ends it after the last. */
final class RunningPolku implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Polku.class;
    }

    @Override
    public Polku resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Start.class, _ -> Start.tried(), Start.class)
                .polku();
    }

    /** How the one start went; one that failed is not tried again for every test. */
    private record Start(@Nullable Polku started, @Nullable Throwable failure) implements AutoCloseable {
        static Start tried() {
            try {
                return new Start(Polku.start(), null);
            } catch (RuntimeException | AssertionError e) {
                return new Start(null, e);
            }
        }

        Polku polku() {
            if (started == null) {
                throw new AssertionError("Polku did not start", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
