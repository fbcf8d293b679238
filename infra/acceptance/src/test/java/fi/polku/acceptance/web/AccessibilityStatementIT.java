package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class AccessibilityStatementIT {
    private static final String ANSWER = "Tack, vi rättar det i morgon.";

    @Test
    void isReadWithoutALoginAndLeadsToAnAnswer(Stage stage) {
        Person outside = stage.outside(Language.EN, Width.LAPTOP);
        outside.go("/");
        outside.link("accessibility:title").click();
        assertThat(outside.heading("accessibility:title")).isVisible();
        assertThat(outside.text(outside.words().of("accessibility:authority.text")))
                .isVisible();
        outside.picture("accessibility");

        String trouble = "Ruudunlukija ei lue tätä " + Given.somebody();
        Person user = stage.enter(stage.site().sender(), Language.FI);
        user.go("/directory/notices");
        user.link("accessibility:title").click();
        user.link("accessibility:tell.go").click();
        assertThat(user.text(user.words().of("accessibility:feedback.about", "page", "/directory/notices")))
                .isVisible();
        user.button("accessibility:feedback.send").click();
        assertThat(user.text(user.words().of("common:form.required")).first()).isVisible();
        user.field("text").fill(trouble);
        user.button("accessibility:feedback.send").click();
        assertThat(user.text(user.words().of("accessibility:feedback.thanks"))).isVisible();
        assertThat(row(user, trouble)).isVisible();

        Person admin = stage.enter("kp-admin", Language.SV);
        admin.go("/accessibility/feedback");
        row(admin, trouble).getByRole(AriaRole.BUTTON).click();
        row(admin, trouble).locator("[name=text]").fill(ANSWER);
        admin.button("accessibility:feedback.sendAnswer").click();
        assertThat(row(admin, ANSWER)).containsText(trouble);
        admin.picture("accessibility-feedback");

        user.page().reload();
        assertThat(row(user, trouble)).containsText(ANSWER);
    }

    private static Locator row(Person reader, String text) {
        return reader.page().locator("li.row").filter(new Locator.FilterOptions().setHasText(text));
    }
}
