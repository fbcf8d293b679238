package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PathRulesTests {

    private final Soite soite = new Soite();
    private final UUID organisation = soite.anyOrganisation().id();

    @Test
    void takesAPathThatPartsAndMeetsAgain() {
        var path = create(
                step("concern", "clinic", "school"), step("school", "team"), step("clinic", "team"), step("team"));

        assertThat(path.entry().steps())
                .extracting(PathStep::key)
                .containsExactly("concern", "school", "clinic", "team");
    }

    @Test
    void refusesAPathOnWhichOneComesBack() {
        assertRefused(
                () -> create(step("concern", "clinic"), step("clinic", "team"), step("team", "clinic")),
                "/steps/1/next step-cycle",
                "/steps/2/next step-cycle");
        assertRefused(() -> create(step("concern", "concern")), "/steps/0/next step-cycle");
    }

    @Test
    void refusesAStepThatIsNotThereAndTwoOfOneKey() {
        assertRefused(
                () -> create(step("concern", "clinic"), step("concern")),
                "/steps/1/key repeated-value",
                "/steps/0/next/0 unknown-step");
    }

    @Test
    void refusesCardsAndServicesOfOtherRegionsAndOfNone() {
        var named = new PathStep(
                "concern",
                Soite.name("Huoli"),
                null,
                List.of(Ids.next()),
                List.of(Catalogues.CARD, Catalogues.FOREIGN_CARD, Ids.next()),
                List.of());

        assertRefused(
                () -> create(named),
                "/steps/0/services/0 unknown-reference",
                "/steps/0/cards/1 other-region",
                "/steps/0/cards/2 unknown-reference");
    }

    private Held<ServicePath> create(PathStep... steps) {
        var path = new ServicePath(
                organisation,
                Soite.name("Lasten ja nuorten kuntoutuspolku"),
                null,
                List.of("families"),
                List.of(steps),
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                List.of());
        return soite.editing.paths().create(soite.editor, Soite.creation(), path, NOW);
    }

    private static PathStep step(String key, String... next) {
        return new PathStep(key, Soite.name(key), null, List.of(), List.of(), List.of(next));
    }
}
