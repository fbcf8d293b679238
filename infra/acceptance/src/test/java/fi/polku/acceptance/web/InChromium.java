package fi.polku.acceptance.web;

import fi.polku.acceptance.Site;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each story a {@link Stage}; skips it, with the reason, where there is no Chromium or no page to look at. */
final class InChromium implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace STORIES = Namespace.create(InChromium.class);
    private static final Path KEPT = Path.of("target/web");

    @Override
    public void beforeEach(ExtensionContext context) {
        // One by one, so that each is counted.
        Chromium.missing().or(Site::missing).ifPresent(Assumptions::abort);
        context.getStore(STORIES).put(Stage.class, new Stage(chromium(context), Site.of(context), folder(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = context.getStore(STORIES).get(Stage.class, Stage.class);
        if (stage != null) {
            stage.end(context.getExecutionException().isPresent());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(STORIES).get(Stage.class, Stage.class));
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }

    private static Path folder(ExtensionContext context) {
        String name = context.getRequiredTestMethod().getName();
        // Of a story that is told several times, each time tells what it is about.
        String which = context.getDisplayName().startsWith(name) ? "" : context.getDisplayName();
        return KEPT.resolve(context.getRequiredTestClass().getSimpleName())
                .resolve((name + which).replaceAll("[^A-Za-z0-9]+", "-"));
    }
}
