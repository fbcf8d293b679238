package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class TwoBrowsersIT {
    private static final int STALE = 412;

    @Test
    void showsAtOnceWhatTheOtherSideDoes(Stage stage) {
        Given given = stage.given();
        String referral = given.referral(given.client("Testi", Given.somebody()), "Kuka ottaa tämän?", true);
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        Person receiver = stage.enter(stage.site().receiver(), Language.SV);
        sender.go("/referrals/" + referral);
        sender.sees("SENT");

        receiver.go("/referrals/" + referral);
        Hands hands = new Mouse();
        hands.press(receiver.button("referral:action.claim"));
        hands.press(receiver.button("referral:action.claim"));

        receiver.sees("RECEIVED");
        sender.sees("RECEIVED");
    }

    @Test
    void showsBothVersionsOfAStaleEdit(Stage stage) {
        stage.expect(STALE);
        Given given = stage.given();
        String draft = given.referral(given.client("Testi", Given.somebody()), "Luonnos", false);
        ReferralForm first = writing(stage, draft);
        ReferralForm second = writing(stage, draft);

        first.question().fill("Ensimmäisen sanat");
        first.saved();
        second.question().fill("Toisen sanat");
        var both = second.sender().alert(second.sender().words().of("referral:refer.twoVersions"));
        assertThat(both).containsText("Ensimmäisen sanat");
        assertThat(both).containsText("Toisen sanat");
        assertThat(second.question()).hasValue("Toisen sanat");
        second.sender().button("referral:refer.keepMine").click();

        second.saved();
        assertThat(given.asSent(draft).text("/question")).isEqualTo("Toisen sanat");
    }

    private static ReferralForm writing(Stage stage, String draft) {
        Person person = stage.enter(stage.site().sender(), Language.FI);
        person.go("/refer/" + draft);
        ReferralForm form = new ReferralForm(person, new Mouse());
        assertThat(form.question()).hasValue("Luonnos");
        return form;
    }
}
