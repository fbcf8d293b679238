package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.acceptance.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class InterruptedFormIT {
    private static final String QUESTION = "Ensin kirjoitettu, ennen kuin yhteys katkesi.";
    private static final String GOALS = "Tämä kirjoitettiin sen jälkeen.";
    private static final int NOBODY = 401;

    /** Longer than the form waits before it saves itself, in milliseconds. */
    private static final int PAUSE_OF_FORM = 2_000;

    @Test
    void losesNothingWhenTheSessionEnds(Stage stage) {
        stage.expect(NOBODY);
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        ReferralForm form = begun(stage, sender);

        sender.loseSession();
        form.goals().fill(GOALS);
        var ended = sender.alert(sender.words().of("common:session.kept"));
        assertThat(ended).isVisible();
        isStillThere(form);
        Page beside = sender.context()
                .waitForPage(() -> ended.getByRole(AriaRole.LINK).click());
        assertThat(beside.locator("h1")).hasText(sender.words().of("referral:home.title"));
        beside.close();
        sender.button("common:session.again").click();
        assertThat(ended).isHidden();

        isStillThere(form);
        hasArrived(stage, sender, form.saved());
    }

    @Test
    void losesNothingWhenTheGatewayStartsAgain(Stage stage) {
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        ReferralForm form = begun(stage, sender);

        stage.withoutGateway(() -> {
            form.goals().fill(GOALS);
            assertThat(sender.alert(sender.words().of("common:problem.offline")))
                    .isVisible();
            isStillThere(form);
        });

        isStillThere(form);
        hasArrived(stage, sender, form.saved());
    }

    /** Whoever is quick presses the button before the pause is over after which the form saves itself. */
    @Test
    void sendsWhatIsStillBeingSaved(Stage stage) {
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        sender.page().clock().install();
        Given given = stage.given();
        String client = given.client("Testi", Given.somebody());
        given.permitted(client);
        ReferralForm form = new ReferralForm(sender, new Mouse())
                .at(client, given.service().path("id").asString(""));
        Deque<Route> saves = new ArrayDeque<>();
        sender.page().route("**/api/referral/referrals", saves::add);

        form.question().fill(QUESTION);
        form.checked().pressSend();
        sender.page().waitForCondition(() -> !saves.isEmpty());
        sender.page().clock().fastForward(PAUSE_OF_FORM);
        saves.remove().resume();

        form.sent();
        assertThat(saves).isEmpty();
    }

    private static ReferralForm begun(Stage stage, Person sender) {
        Given given = stage.given();
        String client = given.client("Testi", Given.somebody());
        given.permitted(client);
        ReferralForm form = new ReferralForm(sender, new Mouse())
                .at(client, given.service().path("id").asString(""));
        form.question().fill(QUESTION);
        return form.saved();
    }

    private static void isStillThere(ReferralForm form) {
        assertThat(form.question()).hasValue(QUESTION);
        assertThat(form.goals()).hasValue(GOALS);
    }

    private static void hasArrived(Stage stage, Person sender, ReferralForm form) {
        form.checked().merelySent();
        Answer sent = stage.given().asSent(sender.lastOfAddress());
        assertThat(sent.text("/question")).isEqualTo(QUESTION);
        assertThat(sent.text("/goals")).isEqualTo(GOALS);
    }
}
