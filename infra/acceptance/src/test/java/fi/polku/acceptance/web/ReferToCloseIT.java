package fi.polku.acceptance.web;

import com.microsoft.playwright.options.AriaRole;
import fi.polku.acceptance.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InChromium.class)
class ReferToCloseIT {
    private static final String GIVEN_NAME = "Testi";
    private static final String QUESTION = "Miten takaisin työhön?";

    @ParameterizedTest
    @EnumSource
    void isDoneWithoutAMouse(Language language, Stage stage) {
        String familyName = Given.somebody();
        String name = GIVEN_NAME + " " + familyName;
        Person sender = stage.enter(stage.site().sender(), language);
        Hands hands = new Keyboard(sender.page());

        refer(stage, sender, hands, familyName);
        Figure.print("A2", "short referral by keyboard alone in %s: %s".formatted(language.tag(), hands.cost()));
        Person receiver = stage.enter(stage.site().receiver(), language);
        handled(receiver, name);
        closed(sender, hands);
    }

    @Test
    void isShortWithAMouse(Stage stage) {
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        Hands hands = new Mouse();

        refer(stage, sender, hands, Given.somebody());

        Figure.print("A2", "short referral with a mouse: " + hands.cost());
    }

    private static void refer(Stage stage, Person sender, Hands hands, String familyName) {
        String service = sender.words().of(stage.given().service().path("name"));
        new ReferralForm(sender, hands)
                .begun()
                .newClient(
                        GIVEN_NAME, familyName, sender.words().of(stage.given().municipality()))
                .to(service)
                .asking(QUESTION)
                .permittedAndSent();
    }

    private static void handled(Person receiver, String client) {
        Hands hands = new Keyboard(receiver.page());
        hands.press(receiver.menu("common:nav.queue"));
        hands.press(receiver.named(AriaRole.LINK, client));
        hands.press(receiver.button("referral:action.claim"));
        moved(receiver, hands, "claim", "RECEIVED");
        hands.press(receiver.button("referral:action.accept"));
        moved(receiver, hands, "accept", "ACCEPTED");
        hands.press(receiver.button("referral:action.start"));
        moved(receiver, hands, "start", "IN_PROGRESS");
        hands.press(receiver.button("referral:action.report-outcome"));
        hands.choose(receiver.field("code"), firstOf(receiver, "code"));
        hands.write(receiver.field("text"), "Työkokeilu alkaa.");
        moved(receiver, hands, "report-outcome", "OUTCOME_REPORTED");
    }

    /** The sender's page has heard of it all by itself. */
    private static void closed(Person sender, Hands hands) {
        hands.press(sender.button("referral:action.close"));
        hands.choose(sender.field("way"), firstOf(sender, "way"));
        hands.press(sender.button("common:form.today"));
        hands.choose(sender.field("nextStep"), firstOf(sender, "nextStep"));
        moved(sender, hands, "close", "CLOSED");
    }

    /** The action's form is sent, and the bar tells the new state. */
    private static void moved(Person person, Hands hands, String action, String state) {
        hands.press(person.button("referral:action." + action));
        person.sees(state);
    }

    private static String firstOf(Person person, String list) {
        return person.field(list).locator("option").nth(1).innerText();
    }
}
