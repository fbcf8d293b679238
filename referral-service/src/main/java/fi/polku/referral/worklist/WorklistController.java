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
import fi.polku.referral.lifecycle.ReferralKind;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.worklist.Worklist.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(required = false) @Nullable UUID handler,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable Boolean stalled,
            @RequestParam(required = false) @Nullable String sort,
            PageRequest page) {
        SortedSet<String> states = new TreeSet<>(state == null ? List.of() : state);
        if (!STATES.containsAll(states)) {
            throw unknown("state", String.join(", ", STATES));
        }
        var selection = new Selection(
                chosen("box", box, List.of(Box.values()), Box::code),
                sort == null ? Sorting.NEWEST : chosen("sort", sort, List.of(Sorting.values()), Sorting::code),
                states,
                kind == null
                        ? null
                        : chosen("kind", kind, List.of(ReferralKind.values()), ReferralKind::code)
                                .name(),
                target,
                handler,
                municipality,
                Boolean.TRUE.equals(stalled));
        String list = selection.name();
        List<WorklistRow> found =
                worklist.of(caller, selection, position(caller, list, page.cursor()), page.limit() + 1);
        Page<WorklistRow> rows = Page.of(
                found,
                page.limit(),
                last -> sign(caller, list, selection.sorting().positionOf(last)));
        journal(
                caller,
                rows.items().stream().map(row -> row.state().client()).toList(),
                selection.box() == Box.SENT ? Grounds.OWN_RECORD : Grounds.RECEIVER);
        return Answers.page(rows.map(WorklistItem::of));
    }

    /** How many each list has, up to a thousand. */
    @GetMapping("/api/referral/referral-counts")
    Map<String, Long> counts(Caller caller) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Box box : Box.values()) {
            counts.put(box.code(), worklist.count(caller, box));
        }
        return counts;
    }

    /** The caller's own clients, those first of whom nothing has been heard for longest. */
    @GetMapping("/api/referral/my-clients")
    ResponseEntity<Items<MyClient>> myClients(Caller caller, PageRequest page) {
        String list = "my-clients";
        List<ClientRow> found = worklist.clients(caller, position(caller, list, page.cursor()), page.limit() + 1);
        Page<ClientRow> rows = Page.of(
                found,
                page.limit(),
                last -> sign(
                        caller,
                        list,
                        new Position(
                                String.valueOf(last.lastSignAt() == null ? Instant.EPOCH : last.lastSignAt()),
                                last.id())));
        journal(caller, rows.items().stream().map(ClientRow::id).toList(), Grounds.OWN_RECORD);
        return Answers.page(rows.map(MyClient::of));
    }

    private void journal(Caller caller, Collection<UUID> clients, String ground) {
        journal.readAll(caller, clients.stream().collect(Collectors.toSet()), ground);
    }

    private @Nullable Position position(Caller caller, String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> position = cursors.read(caller, list, cursor);
        return new Position(position.getOrDefault("at", ""), UUID.fromString(position.getOrDefault("id", "")));
    }

    private String sign(Caller caller, String list, Position last) {
        return cursors.sign(
                caller, list, Map.of("at", last.value(), "id", last.id().toString()));
    }

    private static <T> T chosen(String parameter, String asked, List<T> all, Function<T, String> code) {
        return all.stream()
                .filter(each -> code.apply(each).equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(parameter, all.stream().map(code).collect(Collectors.joining(", "))));
    }

    private static Refusal unknown(String parameter, String allowed) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                .parameter(parameter, "unknown-code", allowed);
    }

    /** A client for whom the caller answers. */
    record MyClient(
            UUID client,
            int open,
            @Nullable Instant lastSignAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant nextVisit,
            List<String> states) {
        static MyClient of(ClientRow row) {
            return new MyClient(row.id(), row.open(), row.lastSignAt(), row.dueOn(), row.nextVisit(), row.states());
        }
    }
}
