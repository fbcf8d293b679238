package fi.polku.directory.assurance.web;

import fi.polku.directory.assurance.Reminder;
import fi.polku.directory.assurance.Reminders;
import fi.polku.directory.entries.Duties;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class ReminderController {

    private static final String LIST = "reminders";
    private static final String ENTRY = "entry";

    private final Reminders reminders;
    private final Cursors cursors;

    ReminderController(Reminders reminders, Cursors cursors) {
        this.reminders = reminders;
        this.cursors = cursors;
    }

    /** What of the caller's region nobody has assured for too long, for those who could. */
    @GetMapping("/api/directory/reminders")
    ResponseEntity<Items<Reminder>> list(Caller caller, PageRequest page) {
        if (Stream.of(Duties.REGION_ADMIN, Duties.DIRECTORY_EDITOR, Duties.SERVICE_MANAGER)
                .noneMatch(caller::has)) {
            throw new Forbidden();
        }
        var after = page.cursor() == null
                ? null
                : UUID.fromString(cursors.read(caller, LIST, page.cursor()).get(ENTRY));
        var found = reminders.list(caller.region(), after, page.limit() + 1);
        return Answers.page(Page.of(
                found,
                page.limit(),
                last -> cursors.sign(caller, LIST, Map.of(ENTRY, last.entry().toString()))));
    }
}
