package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The four steps of referring a client, as somebody goes through them. */
record ReferralForm(Person sender, Hands hands) {
    static final String BIRTHDAY = "1.5.1990";

    /** From home to the first step. */
    ReferralForm begun() {
        hands.press(sender.named(AriaRole.LINK, sender.words().of("common:nav.refer"))
                .first());
        assertThat(sender.heading("referral:whom.title")).isVisible();
        return this;
    }

    /** At the third step, for a client who is known and a service that was chosen. */
    ReferralForm at(String client, String service) {
        sender.go("/refer?step=situation&client=%s&target=service:%s".formatted(client, service));
        assertThat(sender.heading("referral:situation.title")).isVisible();
        return this;
    }

    /** Somebody whom the unit does not know yet. */
    ReferralForm newClient(String givenName, String familyName, String municipality) {
        hands.press(sender.button("referral:whom.without"));
        hands.write(sender.field("givenName"), givenName);
        hands.write(sender.field("familyName"), familyName);
        hands.write(sender.field("birthDate"), BIRTHDAY);
        hands.choose(sender.field("municipality"), municipality);
        hands.press(sender.button("referral:newClient.make"));
        assertThat(sender.heading("referral:where.title")).isVisible();
        return this;
    }

    /** One of those that fit the client. */
    ReferralForm to(String service) {
        hands.press(sender.button("referral:where.chooseName", "name", service));
        hands.press(sender.button("referral:where.goOn", "name", service));
        assertThat(sender.heading("referral:situation.title")).isVisible();
        return this;
    }

    ReferralForm asking(String question) {
        hands.write(question(), question);
        return checked();
    }

    /** On to the last step. */
    ReferralForm checked() {
        hands.press(sender.button("referral:refer.next"));
        assertThat(sender.heading("referral:check.title")).isVisible();
        return this;
    }

    /** What was typed is a draft by now. */
    ReferralForm saved() {
        String told = sender.words().of("referral:refer.saved");
        assertThat(sender.page().getByText(told.substring(0, told.indexOf("{{"))))
                .isVisible();
        return this;
    }

    /** With the client's permission, noted on the way. */
    ReferralForm permittedAndSent() {
        hands.press(sender.page().locator("[name=howGiven]").first());
        hands.press(sender.button("referral:check.permitAndSend"));
        return sent();
    }

    /** Where the receiver has a ground already. */
    ReferralForm merelySent() {
        return pressSend().sent();
    }

    ReferralForm pressSend() {
        hands.press(sender.button("referral:check.send"));
        return this;
    }

    ReferralForm sent() {
        sender.sees("SENT");
        return this;
    }

    Locator question() {
        return sender.field("question");
    }

    Locator goals() {
        return sender.field("goals");
    }
}
