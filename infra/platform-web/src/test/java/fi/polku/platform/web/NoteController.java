package fi.polku.platform.web;

import com.mongodb.MongoTimeoutException;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.StateTooLarge;
import fi.polku.platform.mongo.Unavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Does what controllers of services do, and counts how often it was reached. */
@RestController
@RequestMapping("/api/test/notes")
class NoteController {

    static final String SECRET = "Virtanen 131052-308T";
    static final AtomicInteger REACHED = new AtomicInteger();

    private final Creations creations;
    private final Cursors cursors;
    private final Map<UUID, Creation> notes = new ConcurrentHashMap<>();
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();

    NoteController(Creations creations, Cursors cursors) {
        this.creations = creations;
        this.cursors = cursors;
    }

    @PostMapping
    ResponseEntity<NoteView> create(Caller caller, IdempotencyKey key, @RequestBody NoteRequest request) {
        REACHED.incrementAndGet();
        if (request.kind() != null) {
            Codes.require("/kind", request.kind(), Set.of("short", "long"));
        }
        var creation = creations.of(caller, "create-note", key, request);
        var first = notes.putIfAbsent(creation.id(), creation);
        if (first != null && !first.bodyMac().equals(creation.bodyMac())) {
            throw new IdempotencyConflict(creation.id());
        }
        versions.putIfAbsent(creation.id(), 1L);
        return Answers.created("/api/test/notes/" + creation.id(), 1, view(creation.id(), 1, request.title()));
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody NoteRequest request) {
        REACHED.incrementAndGet();
        var version = versions.compute(id, (_, actual) -> {
            if (actual == null) {
                throw new NotFound();
            }
            expected.check(id, actual);
            return actual + 1;
        });
        return Answers.ok(version, view(id, version, request.title()));
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteView> one(Caller caller, @PathVariable UUID id) {
        var version = versions.get(id);
        if (version == null) {
            throw new NotFound();
        }
        return Answers.ok(version, view(id, version, "title"));
    }

    @GetMapping
    ResponseEntity<Items<Integer>> list(
            Caller caller, PageRequest page, @RequestParam(required = false) @Nullable String colour) {
        var start = page.cursor() == null
                ? 0
                : Integer.parseInt(cursors.read(caller, "notes", page.cursor()).getOrDefault("after", "0"));
        List<Integer> found = new ArrayList<>(IntStream.range(start + 1, Math.min(start + page.limit() + 2, 61))
                .boxed()
                .toList());
        return Answers.page(Page.of(
                found, page.limit(), last -> cursors.sign(caller, "notes", Map.of("after", String.valueOf(last)))));
    }

    @GetMapping("/me")
    String me(Caller caller, User user) {
        return user.subject() + "@" + caller.region();
    }

    @GetMapping("/user")
    Map<String, String> user(User user) {
        return Map.of("issuer", user.issuer(), "subject", user.subject());
    }

    @GetMapping("/number")
    Map<String, Integer> number(User user, @RequestParam int value) {
        return Map.of("value", value);
    }

    @GetMapping("/failing/{how}")
    String fail(User user, @PathVariable String how) throws Exception {
        throw switch (how) {
            case "bug" -> new IllegalStateException(SECRET);
            case "store" -> new IllegalStateException(SECRET, new MongoTimeoutException(SECRET));
            case "part" -> new Unavailable(SECRET);
            case "large" -> new StateTooLarge(UUID.randomUUID(), 2_000, 1_000);
            case "refusal" ->
                new Refusal(HttpStatus.CONFLICT, "already-written", 7)
                        .with("allowed", List.of("read"))
                        .field("/title", "taken", "A'B");
            default -> new Exception(SECRET);
        };
    }

    private static NoteView view(UUID id, long version, String title) {
        return new NoteView(id, version, title, Instant.EPOCH, null);
    }
}
