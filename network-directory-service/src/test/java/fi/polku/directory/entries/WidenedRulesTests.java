package fi.polku.directory.entries;

import static fi.polku.directory.entries.Refused.assertRefused;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.description.Availability;
import fi.polku.directory.description.Channel;
import fi.polku.directory.description.Cost;
import fi.polku.directory.description.Criterion;
import fi.polku.directory.description.Criterion.Attribute;
import fi.polku.directory.description.Criterion.Operator;
import fi.polku.directory.description.ServiceDescription;
import fi.polku.platform.mongo.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WidenedRulesTests {

    private final Soite soite = new Soite();
    private final Held<Unit> unit = soite.anyUnit();
    private final UUID organisation = unit.entry().organisation();

    @Test
    void refusesTheSameServiceTwiceOnTheSameDays() {
        create(service("mental-health", null, ServiceDescription.NONE, null, Validity.since(START)));
        var again = service("mental-health", null, ServiceDescription.NONE, null, Validity.since(START.plusYears(1)));

        assertRefused(() -> create(again), "/validFrom validity-overlaps");
    }

    @Test
    void letsTheSameServiceComeBackLater() {
        create(service("therapy", null, ServiceDescription.NONE, null, new Validity(START, START.plusDays(9))));

        var back = create(service("therapy", null, ServiceDescription.NONE, null, Validity.since(START.plusDays(10))));

        assertThat(back.version()).isEqualTo(1);
    }

    @Test
    void namesEveryCodeAndChannelOfADescriptionThatIsWrong() {
        var description = new ServiceDescription(
                null,
                null,
                List.of("giants"),
                null,
                List.of(new Criterion(Attribute.WORK_ABILITY, Operator.ANY_OF, List.of("reduced", "endless"))),
                List.of("tlh"),
                null,
                List.of(),
                new Cost("gold", null),
                List.of(
                        new Channel("web", "javascript:alert(1)", null),
                        new Channel("phone", null, null),
                        new Channel("visit", null, null),
                        new Channel("telepathy", "think", null)));

        assertRefused(
                () -> create(service("therapy", null, description, null, Validity.since(START))),
                "/description/targetGroups/0 unknown-code",
                "/description/languages/0 unknown-code",
                "/description/cost/kind unknown-code",
                "/description/rules/0/values/1 unknown-code",
                "/description/channels/0/value malformed",
                "/description/channels/1/value missing",
                "/description/channels/3/kind unknown-code");
    }

    @Test
    void refusesATemplateOfAnotherKindAndMoreFreePlacesThanThereAre() {
        var template = soite.editing
                .templates()
                .create(
                        soite.editor,
                        Soite.creation(),
                        new Template(
                                organisation,
                                "therapy",
                                Soite.name("Terapia"),
                                ServiceDescription.NONE,
                                Validity.since(START),
                                null,
                                Standing.PUBLISHED,
                                List.of()),
                        NOW)
                .id();
        var overfull = new Availability(LocalDate.of(2026, 11, 1), 3, 4, null);

        assertRefused(
                () -> create(
                        service("mental-health", template, ServiceDescription.NONE, overfull, Validity.since(START))),
                "/template other-kind",
                "/availability/free more-than-all");
    }

    @Test
    void publishesNoServiceOverTheWordsOfADraft() {
        var words = new Template(
                organisation,
                "therapy",
                Soite.name("Terapia"),
                ServiceDescription.NONE,
                Validity.since(START),
                null,
                Standing.proposed(true, null),
                List.of());
        var template = soite.editing
                .templates()
                .create(soite.editor, Soite.creation(), words, NOW)
                .id();
        var service = service("therapy", template, ServiceDescription.NONE, null, Validity.since(START));
        assertRefused(() -> create(service), "/template not-published");
        var draft = create(service.withStanding(Standing.proposed(true, null)));

        assertRefused(
                () -> soite.editing.services().publish(soite.editor, draft.id(), 1, NOW), "/template not-published");
        soite.editing.templates().publish(soite.editor, template, 1, NOW);

        assertThat(soite.editing
                        .services()
                        .publish(soite.editor, draft.id(), 1, NOW)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void letsAnotherRegionBuildOnATemplate() {
        var foreign = soite.catalogue
                .templates()
                .addIfAbsent(
                        Ids.next(),
                        "20",
                        new Template(
                                Ids.next(),
                                "therapy",
                                Soite.name("Terapia"),
                                ServiceDescription.NONE,
                                Validity.since(START),
                                null,
                                Standing.PUBLISHED,
                                List.of()))
                .id();

        var variant = create(service("therapy", foreign, ServiceDescription.NONE, null, Validity.since(START)));

        assertThat(variant.entry().template()).isEqualTo(foreign);
    }

    @Test
    void keepsOneRegisterOfProfessionals() {
        var first = professional("Kaisa Koivu", "social-worker");
        soite.editing.professionals().create(soite.admin, Soite.creation(), first, NOW);

        assertRefused(
                () -> soite.editing
                        .professionals()
                        .create(soite.admin, Soite.creation(), professional("Kaisa Koivu", "wizard"), NOW),
                "/profession unknown-code",
                "/validFrom validity-overlaps");
    }

    private Professional professional(String name, String profession) {
        return new Professional(
                organisation,
                unit.id(),
                name,
                profession,
                null,
                List.of("coordinating-worker"),
                List.of("service-guidance"),
                List.of(),
                List.of("fi"),
                null,
                null,
                Validity.since(START),
                null,
                Standing.PUBLISHED,
                List.of());
    }

    private Service service(
            String kind,
            @Nullable UUID template,
            ServiceDescription description,
            @Nullable Availability availability,
            Validity validity) {
        return new Service(
                organisation,
                unit.id(),
                kind,
                Soite.name("Palvelu"),
                true,
                null,
                null,
                List.of(),
                template,
                description,
                List.of(),
                availability,
                validity,
                null,
                Standing.PUBLISHED,
                List.of());
    }

    private Held<Service> create(Service proposed) {
        return soite.editing.services().create(soite.editor, Soite.creation(), proposed, NOW);
    }
}
