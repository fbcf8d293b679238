package fi.polku.acceptance.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium, started once for all stories; nothing is ever downloaded. */
final class Chromium implements AutoCloseable {
    /** For a machine of two cores on which five services run besides. */
    private static final double PATIENCE = 20_000;

    private static final List<String> BY_ITSELF = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(BY_ITSELF));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static Chromium start() {
        return new Chromium();
    }

    /** Why there are no stories on this machine. */
    static Optional<String> missing() {
        return Files.isExecutable(program())
                ? Optional.empty()
                : Optional.of("a story in a browser needs Chromium (%s; POLKU_TEST_CHROMIUM names another)"
                        .formatted(program()));
    }

    /** A browser of one person: cookies and storage of its own. */
    BrowserContext browser(Language language, Width width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.locale())
                .setTimezoneId("Europe/Helsinki")
                .setViewportSize(width.pixels(), width.height()));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path program() {
        String named = System.getenv("POLKU_TEST_CHROMIUM");
        return Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
    }
}
