package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(InChromium.class)
class FindingHelpIT {
    private static final String AGE = "36";
    private static final String KOKKOLA = "272";

    @ParameterizedTest
    @EnumSource
    void leadsFromTheLoginToTheServiceThatHelps(Language language, Stage stage) {
        JsonNode service = stage.given().service();
        Person worker = stage.outside(language, Width.LAPTOP);
        String name = worker.words().of(service.path("name"));

        worker.go("/");
        assertThat(worker.heading("common:login.title")).isVisible();
        worker.link("common:login.go").click();
        worker.tellWhoOneIs(stage.site().sender());
        assertThat(worker.heading("referral:home.title")).isVisible();
        assertThat(worker.page()).hasTitle(worker.words().of("referral:home.title") + " – Polku");

        worker.menu("common:nav.directory").click();
        worker.page().getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX).fill(name);
        worker.button("common:search.go").click();
        // Another region may have one of the same name.
        assertThat(worker.named(AriaRole.LINK, name).first()).isVisible();

        worker.link("directory:search.who").click();
        worker.labelled("directory:help.age").fill(AGE);
        worker.labelled("directory:help.municipality").selectOption(KOKKOLA);
        worker.named(AriaRole.LINK, name).first().click();
        assertThat(worker.named(AriaRole.HEADING, name).first()).isVisible();
        assertThat(worker.heading("directory:guide.title")).isVisible();
    }
}
