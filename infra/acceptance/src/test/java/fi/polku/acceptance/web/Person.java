package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fi.polku.acceptance.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Somebody at work in a browser, in one language; what is on the page is named by the keys of its texts. */
final class Person {
    private static final String PASSWORD = "demo";
    private static final String EVERYTHING = "**/*";

    private final BrowserContext context;
    private final Site site;
    private final Language language;
    private final Words words;
    private final Path folder;
    private final Page page;

    Person(BrowserContext context, Site site, Language language, Path folder) {
        this.context = context;
        this.site = site;
        this.language = language;
        this.folder = folder;
        words = new Words(language);
        context.tracing().start(new Tracing.StartOptions());
        page = context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** What this browser tells the gateway who one is by. */
    List<Cookie> cookies() {
        return context.cookies(site.gateway().toString());
    }

    Words words() {
        return words;
    }

    void go(String path) {
        page.navigate(site.gateway() + path);
    }

    /** By the way that the login link leads, and home. */
    void logIn(String user) {
        go("/login/polku?return=/");
        tellWhoOneIs(user);
        assertThat(heading("referral:home.title")).isVisible();
    }

    /** On the provider's page. */
    void tellWhoOneIs(String user) {
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("button[type=submit]").click();
    }

    Locator heading(String key, String... gaps) {
        return named(AriaRole.HEADING, words.of(key, gaps));
    }

    Locator button(String key, String... gaps) {
        return named(AriaRole.BUTTON, words.of(key, gaps));
    }

    Locator link(String key, String... gaps) {
        return named(AriaRole.LINK, words.of(key, gaps));
    }

    Locator labelled(String key) {
        return page.getByLabel(words.of(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** By what it is called in a form; the last, where a search asks the same above it. */
    Locator field(String name) {
        return page.locator("[name='%s']".formatted(name)).last();
    }

    Locator text(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** How far the referral on the page has come; a page may have to hear of it first. */
    void sees(String state) {
        Locator here = named(AriaRole.LIST, words.of("referral:page.status")).locator("[aria-current=step]");
        assertThat(here).containsText(words.of("common:state." + state));
    }

    /** What the page warns of. */
    Locator alert(String text) {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The link of a main menu, which may tell a number too. */
    Locator menu(String key) {
        return named(AriaRole.NAVIGATION, words.of("common:nav.main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of(key)))
                .first();
    }

    /** All that the page was waiting for is there. */
    void settled() {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".skeleton")).hasCount(0);
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        // What sticks to the top of the window would stand across the picture else.
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The id that the page's address ends with. */
    String lastOfAddress() {
        String path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void loseSession() {
        EndedSession.of(context, site.gateway());
    }

    /** Lets nothing through to the gateway. */
    void unplug() {
        context.route(EVERYTHING, route -> route.abort("connectionrefused"));
    }

    void plugIn() {
        context.unroute(EVERYTHING);
    }

    void leave(boolean failed, int number) {
        // What the browser has told meanwhile is heard with the next answer.
        page.title();
        picture((failed ? "failed-" : "end-") + number);
        if (failed) {
            // The pictures stay on the machine that took them; this is what a log keeps.
            System.out.printf(
                    "Failed at %s:%n%s%n", page.url(), page.locator("body").ariaSnapshot());
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace-%d.zip".formatted(number))));
        }
        context.close();
    }
}
