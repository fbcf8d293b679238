package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class ShadowingIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final String LEARNT = "He soittavat työnantajalle aina yhdessä asiakkaan kanssa.";

    @Test
    void leadsFromAnOfferToWhatBothBroughtHome(Stage stage) {
        String today = LocalDate.now(ZoneId.of("Europe/Helsinki")).format(DAY);
        String goals = "Opitaan toisiltamme " + Given.somebody();
        Person host = stage.enter(stage.site().sender(), Language.FI);
        host.menu("common:nav.directory").click();
        host.link("directory:shadowing.title").click();
        host.button("directory:shadowing.write").click();
        host.page().locator("[name=wish][value=OFFER]").check();
        host.field("profession").selectOption(new SelectOption().setIndex(1));
        host.field("goals").fill(goals);
        host.field("from").fill(today);
        host.field("to").fill(today);
        host.button("directory:shadowing.make").click();
        assertThat(host.text(goals)).isVisible();

        Person visitor = stage.enter(stage.site().receiver(), Language.SV);
        visitor.go(URI.create(host.page().url()).getPath());
        opened(visitor, "answer");
        visitor.button("directory:shadowing.step.answer").last().click();
        stands(visitor, "ANSWERED");

        host.page().reload();
        host.button("directory:shadowing.step.agree").click();
        stands(host, "AGREED");
        host.button("directory:shadowing.step.complete").click();
        stands(host, "DONE");
        opened(host, "note");
        host.labelled("directory:shadowing.note").fill(LEARNT);
        host.button("directory:shadowing.keep").click();
        assertThat(host.text(LEARNT)).isVisible();
        host.picture("shadowing");

        visitor.page().reload();
        assertThat(visitor.text(LEARNT)).isVisible();
        opened(visitor, "feedback");
        visitor.page().locator("[name=score][value='5']").check();
        visitor.button("directory:shadowing.tell").click();
        assertThat(visitor.text(visitor.words().of("directory:shadowing.scored", "score", "5")))
                .isVisible();
    }

    /** What asks for more than a press is folded. */
    private static void opened(Person person, String step) {
        person.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(person.words().of("directory:shadowing.step." + step)))
                .click();
    }

    private static void stands(Person person, String state) {
        assertThat(person.text(person.words().of("directory:shadowing.state." + state)))
                .isVisible();
    }
}
