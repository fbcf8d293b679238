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
import fi.polku.referral.worklist.ClientNames.Named;
import fi.polku.referral.worklist.Worklist.Position;
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
    private final MyClients myClients;
    private final ClientNames clientNames;
    private final Cursors cursors;
    private final AccessJournal journal;

    WorklistController(
            Worklist worklist, MyClients myClients, ClientNames clientNames, Cursors cursors, AccessJournal journal) {
        this.clientNames = clientNames;
        this.worklist = worklist;
        this.myClients = myClients;
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
            @RequestParam(required = false) @Nullable Boolean mine,
            @RequestParam(required = false) @Nullable Boolean names,
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
                Boolean.TRUE.equals(stalled),
                Boolean.TRUE.equals(mine));
        String list = selection.name();
        List<WorklistRow> found =
                worklist.of(caller, selection, position(caller, list, page.cursor()), page.limit() + 1);
        Page<WorklistRow> rows = Page.of(
                found,
                page.limit(),
                last -> sign(caller, list, selection.sorting().positionOf(last)));
        Map<UUID, Named> known = Boolean.TRUE.equals(names) ? clientNames.of(caller, rows.items()) : Map.of();
        String otherwise = selection.box() == Box.SENT ? Grounds.OWN_RECORD : Grounds.RECEIVER;
        rows.items().stream()
                .collect(Collectors.groupingBy(
                        row -> groundOf(known.get(row.id()), otherwise),
                        Collectors.mapping(row -> row.state().client(), Collectors.toSet())))
                .forEach((ground, clients) -> journal(caller, clients, ground));
        return Answers.page(rows.map(row -> WorklistItem.of(row, nameOf(known.get(row.id())))));
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

    /**
     * The caller's own clients, by open referrals and by support periods, those first of whom nothing has been heard for longest. One
     * whose support ended stays until it is written what became of the score at the end.
     */
    @GetMapping("/api/referral/my-clients")
    ResponseEntity<Items<MyClient>> myClients(Caller caller, PageRequest page) {
        String list = "my-clients";
        List<MyClient> found = myClients.of(caller, position(caller, list, page.cursor()), page.limit() + 1);
        Page<MyClient> rows = Page.of(
                found,
                page.limit(),
                last -> sign(caller, list, new Position(last.heard().toString(), last.client())));
        journal(caller, rows.items().stream().map(MyClient::client).toList(), Grounds.OWN_RECORD);
        return Answers.page(rows);
    }

    private static String groundOf(@Nullable Named named, String otherwise) {
        return named == null ? otherwise : named.ground();
    }

    private static @Nullable String nameOf(@Nullable Named named) {
        return named == null ? null : named.name();
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
}
