package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class StrangeTextIT {
    private static final String LONG = "Pitkänimi".repeat(11);
    private static final String FROM_THE_RIGHT = "محمد بن سلمان 👩‍👩‍👧‍👦";
    private static final String SCRIPT =
            "<script>window.taken = 1</script><img src=x onerror=\"window.taken = 2\"> {{7*7}} ${7*7} שלום 🙂 "
                    + "x".repeat(300);
    private static final int ABSENT = 404;

    @Test
    void showsStrangeTextAsItWasTyped(Stage stage) {
        // A client's page does not know of what kind a permitted party is, and asks for each.
        stage.expect(ABSENT);
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        String familyName = FROM_THE_RIGHT + " " + Given.somebody();
        String name = LONG + " " + familyName;
        var form = new ReferralForm(sender, new Mouse());
        form.begun()
                .newClient(LONG, familyName, sender.words().of(stage.given().municipality()))
                .to(sender.words().of(stage.given().service().path("name")))
                .asking(SCRIPT);
        fits(sender, "check");
        form.permittedAndSent();
        String referral = sender.lastOfAddress();

        assertThat(sender.page().locator("h1")).hasText(name);
        assertThat(sender.text(SCRIPT)).isVisible();
        fits(sender, "referral");
        String client = stage.given().asSent(referral).text("/client");
        for (String path :
                List.of("/", "/queue?box=sent", "/clients/" + client, "/refer?step=where&client=" + client)) {
            sender.go(path);
            sender.settled();
            fits(sender, path);
        }
        assertThat(sender.page().evaluate("() => window.taken")).isNull();
    }

    @Test
    void leadsHomeFromAnAddressThatIsNone(Stage stage) {
        stage.expect(ABSENT);
        Person sender = stage.enter(stage.site().sender(), Language.SV);

        sender.go("/refer/nobody/knows?this=page#at-all");
        assertThat(sender.heading("common:notFound.title")).isVisible();
        sender.go("/referrals/01900000-0000-7000-8000-000000000000");
        assertThat(sender.alert(sender.words().of("common:problem.404"))).isVisible();
        sender.go("/refer?step=check&client=nobody&target=service:nothing");
        assertThat(sender.page().locator("h1")).hasText(sender.words().of("referral:refer.title"));
        sender.go("/elsewhere");
        sender.link("common:notFound.home").click();
        assertThat(sender.heading("referral:home.title")).isVisible();
    }

    /** Nothing stands out of the window, however narrow. */
    private static void fits(Person person, String where) {
        for (Width width : List.of(Width.PHONE, Width.LAPTOP)) {
            person.page().setViewportSize(width.pixels(), width.height());
            assertThat(person.page().evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of %s at %d px", where, width.pixels())
                    .isEqualTo(width.pixels());
            person.picture("%s-%d".formatted(where.replaceAll("[^a-z]+", "-"), width.pixels()));
        }
    }
}
