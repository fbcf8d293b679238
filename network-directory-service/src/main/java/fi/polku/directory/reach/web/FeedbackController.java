package fi.polku.directory.reach.web;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.reach.Feedback;
import fi.polku.directory.reach.ReachOfCards;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Pages;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Today;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What readers say of cards, and the owners' answers. */
@RestController
@ConditionalOnWebApplication
final class FeedbackController {

    private static final String OF_CARD = "/api/directory/cards/{id}/feedback";
    private static final String FEEDBACK = "/api/directory/card-feedback/";

    private final ReachOfCards reach;
    private final Pages pages;
    private final Creations creations;
    private final Today today;

    FeedbackController(ReachOfCards reach, Pages pages, Creations creations, Today today) {
        this.reach = reach;
        this.pages = pages;
        this.creations = creations;
        this.today = today;
    }

    @PostMapping(OF_CARD)
    ResponseEntity<FeedbackView> say(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody FeedbackRequest request) {
        var creation = creations.of(caller, "say-of-card-" + id, key, request);
        var said = ReachRefusals.told(
                () -> reach.say(Editors.of(caller), creation, id, request.verdict(), request.question(), today.now()));
        return Answers.created(FEEDBACK + said.id(), said.version(), view(Editors.of(caller), said));
    }

    /** All that was said of a card, the newest first, and what its owners answered. */
    @GetMapping(OF_CARD)
    ResponseEntity<Items<FeedbackView>> saidOf(Caller caller, @PathVariable UUID id, PageRequest page) {
        var reader = Editors.of(caller);
        return pages.ordered(
                "feedback-" + id,
                caller,
                page,
                (after, limit) -> ReachRefusals.told(() -> reach.saidOf(reader, id, after, limit)),
                Feedback::at,
                said -> view(reader, said));
    }

    @GetMapping(FEEDBACK + "{id}")
    ResponseEntity<FeedbackView> one(Caller caller, @PathVariable UUID id) {
        var said = ReachRefusals.told(() -> reach.find(Editors.of(caller), id));
        return Answers.ok(said.version(), view(Editors.of(caller), said));
    }

    /**
     * Questions that wait for an answer of the caller's organisation or of the caller, those first that have to be answered first.
     *
     * @param mine about cards that the caller writes
     * @param askedByMe that the caller has asked, answered or not, instead
     * @param overdue that had to be answered before today, and were not
     */
    @GetMapping("/api/directory/card-questions")
    ResponseEntity<Items<FeedbackView>> waiting(
            Caller caller,
            PageRequest page,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean askedByMe,
            @RequestParam(defaultValue = "false") boolean overdue) {
        var reader = Editors.of(caller);
        var overdueOn = overdue ? today.day() : null;
        return pages.ordered(
                "card-questions",
                caller,
                page,
                (after, limit) -> ReachRefusals.told(() -> askedByMe
                        ? reach.askedBy(reader, overdueOn, after, limit)
                        : reach.waiting(reader, mine, overdueOn, after, limit)),
                said -> Objects.requireNonNull(said.answerBy()),
                said -> view(reader, said));
    }

    /** Answers a question of a reader, by who writes the card or answers for it. */
    @PostMapping(FEEDBACK + "{id}/answer")
    ResponseEntity<FeedbackView> answer(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReplyRequest request) {
        var said = ReachRefusals.told(
                () -> reach.answer(Editors.of(caller), id, expected.value(), request.text(), today.now()));
        return Answers.ok(said.version(), view(Editors.of(caller), said));
    }

    private FeedbackView view(Editor reader, Held<Feedback> said) {
        return FeedbackView.of(said, reach.knowsWho(reader, said), today.day());
    }
}
