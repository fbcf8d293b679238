package fi.polku.referral.worklist;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.worklist.Worklist.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorklistController {
    private static final List<String> STATES = Stream.of(ReferralState.values())
            .filter(state -> state != ReferralState.DELETED)
            .map(Enum::name)
            .toList();

    private final Worklist worklist;
    private final Cursors cursors;
    private final AccessJournal journal;

    WorklistController(Worklist worklist, Cursors cursors, AccessJournal journal) {
        this.worklist = worklist;
        this.cursors = cursors;
        this.journal = journal;
    }

    @GetMapping("/api/referral/referrals")
    ResponseEntity<Items<WorklistItem>> list(
            Caller caller,
            @RequestParam String box,
            @RequestParam(name = "state", required = false) @Nullable List<String> state,
            PageRequest page) {
        Box asked = Stream.of(Box.values())
                .filter(each -> each.code().equals(box))
                .findFirst()
                .orElseThrow(() -> unknown("box", "received, sent"));
        SortedSet<String> states = new TreeSet<>(state == null ? List.of() : state);
        if (!STATES.containsAll(states)) {
            throw unknown("state", String.join(", ", STATES));
        }
        String list = "referrals:" + box + ":" + String.join(",", states);
        List<WorklistRow> found =
                worklist.of(caller, asked, states, position(caller, list, page.cursor()), page.limit() + 1);
        Page<WorklistRow> rows = Page.of(found, page.limit(), last -> sign(caller, list, last));
        journal.readAll(
                caller,
                rows.items().stream().map(row -> row.state().client()).collect(Collectors.toSet()),
                asked == Box.SENT ? Grounds.OWN_RECORD : Grounds.RECEIVER);
        return Answers.page(rows.map(WorklistItem::of));
    }

    private @Nullable Position position(Caller caller, String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> position = cursors.read(caller, list, cursor);
        return new Position(
                Instant.parse(position.getOrDefault("at", "")), UUID.fromString(position.getOrDefault("id", "")));
    }

    private String sign(Caller caller, String list, WorklistRow last) {
        return cursors.sign(
                caller,
                list,
                Map.of(
                        "at",
                        last.state().createdAt().toString(),
                        "id",
                        last.id().toString()));
    }

    private static Refusal unknown(String parameter, String allowed) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                .parameter(parameter, "unknown-code", allowed);
    }
}
