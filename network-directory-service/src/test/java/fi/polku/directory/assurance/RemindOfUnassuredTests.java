package fi.polku.directory.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.EveryKinds;
import fi.polku.directory.entries.Soite;
import fi.polku.platform.web.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RemindOfUnassuredTests {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    private final Soite soite = new Soite();
    private final InMemoryReminders reminders = new InMemoryReminders();

    @Test
    void remindsOfWhatNobodyHasAssuredForTheWholePeriod() {
        var unit = soite.anyUnit();

        on("2027-11-20T10:00:00Z");
        assertThat(reminders.list("18", null, 10)).isEmpty();

        on("2027-11-22T10:00:00Z");
        assertThat(reminders.list("18", null, 10))
                .containsExactlyInAnyOrder(
                        new Reminder(unit.id(), "unit", "18", unit.entry().organisation(), MADE),
                        new Reminder(unit.entry().organisation(), "organisation", "18", null, MADE));
    }

    @Test
    void takesAReminderBackOnceSomebodyHasGivenTheirWord() {
        var organisation = soite.anyOrganisation();
        on("2027-12-01T10:00:00Z");
        var organisations = soite.editing.organisations();

        organisations.assure(
                soite.editor, organisation.id(), 1, LocalDate.of(2027, 12, 1), Instant.parse("2027-12-01T11:00:00Z"));
        on("2027-12-02T10:00:00Z");

        assertThat(reminders.list(null, null, 10)).isEmpty();
    }

    @Test
    void writesOnlyWhatDiffers() {
        soite.anyUnit();
        on("2027-12-01T10:00:00Z");
        assertThat(reminders.written()).isEqualTo(2);

        on("2027-12-01T16:00:00Z");
        assertThat(reminders.written()).isEqualTo(2);

        soite.anyOrganisation();
        on("2027-12-02T10:00:00Z");
        assertThat(reminders.written()).isEqualTo(3);
    }

    private void on(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), Today.FINLAND);
        new RemindOfUnassured(EveryKinds.of(soite), reminders, new Today(clock), Period.ofYears(1)).run();
    }
}
