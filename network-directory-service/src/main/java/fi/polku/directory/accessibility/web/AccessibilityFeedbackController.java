package fi.polku.directory.accessibility.web;

import fi.polku.directory.accessibility.AccessibilityAnswer;
import fi.polku.directory.accessibility.AccessibilityDesk;
import fi.polku.directory.accessibility.AccessibilityFeedback;
import fi.polku.directory.accessibility.FeedbackFull;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Pages;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(AccessibilityFeedbackController.PATH)
final class AccessibilityFeedbackController {

    static final String PATH = "/api/directory/accessibility-feedback";

    private final AccessibilityDesk desk;
    private final Pages pages;
    private final Creations creations;
    private final Today today;

    AccessibilityFeedbackController(AccessibilityDesk desk, Pages pages, Creations creations, Today today) {
        this.desk = desk;
        this.pages = pages;
        this.creations = creations;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<AccessibilityFeedbackView> give(
            Caller caller, IdempotencyKey key, @RequestBody AccessibilityFeedbackRequest request) {
        var editor = Editors.of(caller);
        var creation = creations.of(caller, "give-accessibility-feedback", key, request);
        var given = Refusals.told(() -> desk.give(editor, creation, request.by(editor, today.now())));
        return Answers.created(PATH + "/" + given.id(), given.version(), view(editor, given));
    }

    /** For whoever gave it, and the administrators of their region. */
    @GetMapping("/{id}")
    ResponseEntity<AccessibilityFeedbackView> one(Caller caller, @PathVariable UUID id) {
        var reader = Editors.of(caller);
        return shown(reader, Refusals.told(() -> desk.find(reader, id)));
    }

    /** One's own, or all of the region for its administrators; the newest first. */
    @GetMapping
    ResponseEntity<Items<AccessibilityFeedbackView>> list(
            Caller caller, PageRequest page, @RequestParam(required = false) @Nullable Boolean answered) {
        var reader = Editors.of(caller);
        return pages.ordered(
                "accessibility-feedback",
                caller,
                page,
                (after, limit) -> desk.list(reader, answered, after, limit),
                AccessibilityFeedback::at,
                feedback -> view(reader, feedback));
    }

    /** A further answer corrects those before it; all stay. */
    @PostMapping("/{id}/answer")
    ResponseEntity<AccessibilityFeedbackView> answer(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody AccessibilityAnswerRequest request) {
        var editor = Editors.of(caller);
        var answer = new AccessibilityAnswer(request.text().strip(), editor.membership(), today.now());
        try {
            return shown(editor, Refusals.told(() -> desk.answer(editor, id, expected.value(), answer)));
        } catch (FeedbackFull _) {
            throw new Refusal(HttpStatus.CONFLICT, "too-many-answers");
        }
    }

    private ResponseEntity<AccessibilityFeedbackView> shown(Editor reader, Held<AccessibilityFeedback> feedback) {
        return Answers.ok(feedback.version(), view(reader, feedback));
    }

    private AccessibilityFeedbackView view(Editor reader, Held<AccessibilityFeedback> feedback) {
        return AccessibilityFeedbackView.of(feedback, desk.mayAnswer(reader, feedback));
    }
}
