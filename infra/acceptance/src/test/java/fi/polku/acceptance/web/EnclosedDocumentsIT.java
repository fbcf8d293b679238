package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InChromium.class)
class EnclosedDocumentsIT {
    private static final String DOCUMENT = "Lääkärinlausunto B";
    private static final int MISSING = 422;

    @Test
    void asksForTheDocumentsThatAServiceRequires(Stage stage) {
        stage.expect(MISSING);
        Given given = stage.given();
        String client = given.client("Testi", Given.somebody());
        String service = given.demanding(DOCUMENT, client);
        Person sender = stage.enter(stage.site().sender(), Language.FI);
        ReferralForm form =
                new ReferralForm(sender, new Mouse()).at(client, service).asking("Mitä lausunto sanoo?");

        form.pressSend();
        assertThat(sender.alert("asiakirjoja")).isVisible();
        sender.page().getByLabel(DOCUMENT).check();
        form.merelySent();

        assertThat(given.asSent(sender.lastOfAddress()).text("/enclosed/0/name/fi"))
                .isEqualTo(DOCUMENT);
    }
}
