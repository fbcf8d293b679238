package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class NoticeBoardIT {
    private static final String QUESTION = "Kuka soittaa teillä työnantajalle?";
    private static final String ANSWER = "Vi ringer arbetsgivaren tillsammans med klienten.";

    @Test
    void leadsFromAQuestionToAPeersAnswer(Stage stage) {
        String title = "Kysymys " + Given.somebody();
        Person asker = stage.enter(stage.site().sender(), Language.FI);
        asker.menu("common:nav.directory").click();
        asker.link("directory:board.title").click();
        asker.button("directory:board.write").click();
        asker.button("directory:board.putUp").click();
        assertThat(asker.text(asker.words().of("common:form.required")).first()).isVisible();
        asker.page().locator("[name=subject][value=QUESTION]").check();
        asker.field("title").fill(title);
        asker.field("text").fill(QUESTION);
        asker.button("directory:board.putUp").click();
        assertThat(asker.named(AriaRole.HEADING, title)).isVisible();

        Person peer = stage.enter(stage.site().receiver(), Language.SV);
        peer.go("/directory/notices?subject=QUESTION");
        peer.named(AriaRole.LINK, title).click();
        assertThat(peer.named(AriaRole.HEADING, title)).isVisible();
        assertThat(peer.text(QUESTION)).isVisible();
        peer.field("text").fill(ANSWER);
        peer.button("directory:board.reply").click();
        assertThat(peer.text(ANSWER)).isVisible();

        asker.page().reload();
        assertThat(asker.text(ANSWER)).isVisible();
        asker.picture("notice");
        asker.button("directory:board.close").click();
        assertThat(asker.text(asker.words().of("directory:board.closed"))).isVisible();
        asker.go("/directory/notices");
        asker.settled();
        assertThat(asker.named(AriaRole.LINK, title)).hasCount(0);
        asker.go("/directory/notices?closed=true");
        assertThat(asker.named(AriaRole.LINK, title)).isVisible();
    }
}
