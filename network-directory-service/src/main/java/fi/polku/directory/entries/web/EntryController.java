package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.EveryKind;
import fi.polku.directory.entries.EveryKind.Found;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Today;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be done to an entry of any kind, by its id alone. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(EntryRequests.PATH + "entries/{id}")
final class EntryController {

    private static final String VERSION = "version";

    private final EveryKind everyKind;
    private final Forms forms;
    private final Cursors cursors;
    private final Today today;

    EntryController(EveryKind everyKind, Forms forms, Cursors cursors, Today today) {
        this.everyKind = everyKind;
        this.forms = forms;
        this.cursors = cursors;
        this.today = today;
    }

    /** All edits, the newest first; what was written while it was a draft, for its owners alone. */
    @GetMapping("/history")
    ResponseEntity<Items<EditView>> history(Caller caller, @PathVariable UUID id, PageRequest page) {
        var reader = Editors.of(caller);
        var found = find(reader, id);
        var list = "history-" + id;
        var below = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.read(caller, list, page.cursor()).get(VERSION));
        var edits = everyKind.history(reader, found, below, page.limit() + 1);
        return Answers.page(Page.of(
                        edits,
                        page.limit(),
                        last -> cursors.sign(caller, list, Map.of(VERSION, Long.toString(last.version()))))
                .map(EditView::of));
    }

    /** What a published entry is to become, for its owners; there is none where nobody has written any. */
    @GetMapping("/draft")
    ResponseEntity<DraftView> draft(Caller caller, @PathVariable UUID id) {
        var reader = Editors.of(caller);
        var found = find(reader, id);
        var standing = found.held().entry().standing();
        if (standing.revision() == null || !reader.owns(found.held())) {
            throw new NotFound();
        }
        return Answers.ok(found.held().version(), DraftView.of(found, standing.revision(), forms));
    }

    /** Gives the draft up: a published entry stays as it is, and one that never was published is gone. */
    @PostMapping("/discard-draft")
    ResponseEntity<EntryStateView> discardDraft(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return change(caller, id, (found, editor) -> everyKind.discardDraft(found, editor, expected.value()));
    }

    /** Shows a draft to everybody: one that was never published, or what a published entry is to become. */
    @PostMapping("/publish")
    ResponseEntity<EntryStateView> publish(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return change(caller, id, (found, editor) -> found.publish(editor, expected.value(), today.now()));
    }

    /** Gives the caller's word that the entry is true; editing it is no such word. */
    @PostMapping("/assure")
    ResponseEntity<EntryStateView> assure(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody AssureRequest request) {
        return change(caller, id, (found, editor) -> found.assure(editor, expected.value(), request.on(), today.now()));
    }

    private ResponseEntity<EntryStateView> change(
            Caller caller, UUID id, BiFunction<Found<?>, Editor, Found<?>> command) {
        var editor = Editors.of(caller);
        var seen = find(editor, id);
        var changed = Refusals.told(() -> command.apply(seen, editor));
        return Answers.ok(changed.held().version(), EntryStateView.of(changed));
    }

    private Found<?> find(Editor reader, UUID id) {
        return everyKind.find(reader, id).orElseThrow(NotFound::new);
    }
}
