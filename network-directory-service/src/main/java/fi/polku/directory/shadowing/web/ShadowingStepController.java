package fi.polku.directory.shadowing.web;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.shadowing.Days;
import fi.polku.directory.shadowing.KeepShadowings;
import fi.polku.directory.shadowing.Shadowing;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.Today;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From a wish to what both brought home. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(ShadowingController.PATH + "/{id}")
final class ShadowingStepController {

    private final KeepShadowings keep;
    private final Today today;

    ShadowingStepController(KeepShadowings keep, Today today) {
        this.keep = keep;
        this.today = today;
    }

    /** Takes it, on certain days of it; who wished for it still has to agree. */
    @PostMapping("/answer")
    ResponseEntity<ShadowingView> answer(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody DaysRequest request) {
        return step(
                caller, editor -> keep.answer(editor, id, expected.value(), new Days(request.from(), request.to())));
    }

    /** Agrees on the days. */
    @PostMapping("/agree")
    ResponseEntity<ShadowingView> agree(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.agree(editor, id, expected.value()));
    }

    /** Not with this one: it is open again. */
    @PostMapping("/decline")
    ResponseEntity<ShadowingView> decline(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.decline(editor, id, expected.value()));
    }

    /** It will not take place. */
    @PostMapping("/cancel")
    ResponseEntity<ShadowingView> cancel(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.cancel(editor, id, expected.value()));
    }

    /** It has taken place. */
    @PostMapping("/complete")
    ResponseEntity<ShadowingView> complete(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.complete(editor, id, expected.value(), today.day()));
    }

    /** Keeps what is worth to be known in the caller's own work community. */
    @PostMapping("/note")
    ResponseEntity<ShadowingView> note(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody NoteRequest request) {
        return step(caller, editor -> keep.note(editor, id, expected.value(), request.text()));
    }

    /** Tells how it was. */
    @PostMapping("/feedback")
    ResponseEntity<ShadowingView> feedback(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ScoreRequest request) {
        return step(caller, editor -> keep.tell(editor, id, expected.value(), request.score(), request.text()));
    }

    private ResponseEntity<ShadowingView> step(Caller caller, Function<Editor, Held<Shadowing>> command) {
        var editor = Editors.of(caller);
        var shadowing = ShadowingRefusals.told(() -> command.apply(editor));
        return Answers.ok(shadowing.version(), ShadowingView.of(editor, shadowing));
    }
}
