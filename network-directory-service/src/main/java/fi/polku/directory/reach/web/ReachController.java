package fi.polku.directory.reach.web;

import fi.polku.directory.reach.Knowledge;
import fi.polku.directory.reach.ReachOfCards;
import fi.polku.directory.reach.Totals;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Pages;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Today;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where cards were told of, and what people know before and after. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(ReachController.CARDS + "{id}")
final class ReachController {

    static final String CARDS = "/api/directory/cards/";

    private final ReachOfCards reach;
    private final Pages pages;
    private final Creations creations;
    private final Today today;

    ReachController(ReachOfCards reach, Pages pages, Creations creations, Today today) {
        this.reach = reach;
        this.pages = pages;
        this.creations = creations;
        this.today = today;
    }

    @PostMapping("/disseminations")
    ResponseEntity<DisseminationView> disseminate(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody DisseminationRequest request) {
        var creation = creations.of(caller, "disseminate-card-" + id, key, request);
        var told = ReachRefusals.told(() -> reach.disseminate(
                Editors.of(caller),
                creation,
                id,
                request.on(),
                request.event(),
                request.audience(),
                request.reach(),
                today.now()));
        return Answers.created(CARDS + id + "/disseminations", told.version(), DisseminationView.of(told));
    }

    @GetMapping("/disseminations")
    ResponseEntity<Items<DisseminationView>> disseminations(Caller caller, @PathVariable UUID id, PageRequest page) {
        var reader = Editors.of(caller);
        return pages.of(
                "disseminations-" + id,
                caller,
                page,
                (after, limit) -> ReachRefusals.told(() -> reach.disseminationsOf(reader, id, after, limit)),
                DisseminationView::of);
    }

    /**
     * Answers the knowledge question, once before the card was written or read and once after.
     *
     * @param key as for everything that is made; whose answer it is makes it one all the same
     */
    @PostMapping("/knowledge")
    ResponseEntity<KnowledgeView> know(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody KnowledgeRequest request) {
        var said = ReachRefusals.told(() -> reach.know(Editors.of(caller), id, request.moment(), request.score()));
        return Answers.created(CARDS + id + "/knowledge", said.version(), KnowledgeView.of(said));
    }

    /** What the caller answered to the knowledge question, before first; at most two. */
    @GetMapping("/own-knowledge")
    Items<KnowledgeView> ownKnowledge(Caller caller, @PathVariable UUID id) {
        return new Items<>(ReachRefusals.told(() -> reach.ownKnowledge(Editors.of(caller), id)).stream()
                .map(KnowledgeView::of)
                .toList());
    }

    /** How often the card was told of, to how many, and how often it helped, by edition. */
    @GetMapping("/reach")
    Totals totals(Caller caller, @PathVariable UUID id) {
        return ReachRefusals.told(() -> reach.totalsOf(Editors.of(caller), id));
    }

    /** What people knew before and after: authors and readers, of the own and of other service areas. */
    @GetMapping("/knowledge")
    Items<Knowledge.Group> knowledge(Caller caller, @PathVariable UUID id) {
        return new Items<>(ReachRefusals.told(() -> reach.knowledgeOf(Editors.of(caller), id)));
    }
}
