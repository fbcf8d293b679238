package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.assurance.RemindOfUnassured;
import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Fact;
import fi.polku.directory.entries.FactName;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Standing;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.reference.Name;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Today;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What nobody has assured for a year is told to those who could, until somebody does. */
class RemindersIT {

    private static final ZoneId FINLAND = Today.FINLAND;

    private final Api admin = RunningDirectory.as("kp-admin");
    private final LocalDate today = RunningDirectory.bean(Today.class).day();
    private final RemindOfUnassured remind = RunningDirectory.bean(RemindOfUnassured.class);

    @Test
    void stayUntilSomebodyGivesTheirWord() {
        var made = today.minus(Period.ofYears(1)).minusDays(1);
        var due = organisation(made);
        var notYet = organisation(made.plusDays(1));

        remind.run();
        remind.run();

        assertThat(reminder(due))
                .hasToString("{\"entry\":\"%s\",\"kind\":\"organisation\",\"region\":\"18\",\"since\":\"%s\"}"
                        .formatted(due, made));
        assertThat(reminder(notYet).isMissingNode()).isTrue();
        assertThat(RunningDirectory.as("ka-admin").get("reminders?limit=100").body())
                .doesNotContain(due.toString());
        assertThat(Entered.member(admin, "kp-" + UUID.randomUUID())
                        .get("reminders")
                        .status())
                .isEqualTo(403);

        admin.command("entries/" + due + "/assure", 1, "{\"on\":\"%s\"}".formatted(today));
        remind.run();

        assertThat(reminder(due).isMissingNode()).isTrue();
    }

    @Test
    void areLookedAfterFourTimesADay() {
        assertThat(RunningDirectory.beans(Chore.class))
                .filteredOn(chore -> chore.name().equals("assurance-reminders"))
                .extracting(Chore::every)
                .containsExactly(Duration.ofHours(6));
    }

    /** As it would stand after that many days: no request can make one in the past. */
    private static UUID organisation(LocalDate made) {
        var at = made.atTime(12, 0).atZone(FINLAND).toInstant();
        var organisation = new Organisation(
                "municipality",
                new Name("Vanha", null, null),
                Validity.since(made),
                null,
                Standing.PUBLISHED,
                List.of(new Fact(1, FactName.CREATED, at, null)));
        return RunningDirectory.bean(Catalogue.class)
                .organisations()
                .addIfAbsent(Ids.next(), "18", organisation)
                .id();
    }

    private JsonNode reminder(UUID entry) {
        var path = "reminders?limit=100";
        while (!path.isEmpty()) {
            var page = admin.get(path);
            for (var each : page.json().path("items")) {
                if (each.path("entry").asString("").equals(entry.toString())) {
                    return each;
                }
            }
            path = page.header("Link").replaceFirst(".*</api/directory/([^>]*)>.*", "$1");
        }
        return MissingNode.getInstance();
    }
}
