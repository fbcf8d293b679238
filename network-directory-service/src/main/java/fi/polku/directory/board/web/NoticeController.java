package fi.polku.directory.board.web;

import fi.polku.directory.board.Notice;
import fi.polku.directory.board.NoticeBoard;
import fi.polku.directory.board.NoticeClosed;
import fi.polku.directory.board.NoticeQuery;
import fi.polku.directory.board.Subject;
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
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import java.util.UUID;
import java.util.function.Supplier;
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
@RequestMapping(NoticeController.PATH)
final class NoticeController {

    static final String PATH = "/api/directory/notices";

    private final NoticeBoard board;
    private final Pages pages;
    private final Creations creations;
    private final Today today;

    NoticeController(NoticeBoard board, Pages pages, Creations creations, Today today) {
        this.board = board;
        this.pages = pages;
        this.creations = creations;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<NoticeView> putUp(Caller caller, IdempotencyKey key, @RequestBody NoticeRequest request) {
        var editor = Editors.of(caller);
        var creation = creations.of(caller, "put-up-notice", key, request);
        var notice = Refusals.told(() -> board.putUp(editor, creation, request.by(editor, today.now())));
        return Answers.created(PATH + "/" + notice.id(), notice.version(), view(editor, notice));
    }

    @GetMapping("/{id}")
    ResponseEntity<NoticeView> one(Caller caller, @PathVariable UUID id) {
        return shown(Editors.of(caller), () -> board.find(id));
    }

    /** Notices of all regions, the newest first, without their replies. */
    @GetMapping
    ResponseEntity<Items<NoticeView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Subject subject,
            @RequestParam(required = false) @Nullable String competence,
            @RequestParam(required = false) @Nullable Boolean open) {
        var reader = Editors.of(caller);
        return pages.ordered(
                "notices",
                caller,
                page,
                (after, limit) -> board.list(new NoticeQuery(region, subject, competence, open, after, limit)),
                Notice::at,
                notice -> NoticeView.listed(notice, board.mayClose(reader, notice)));
    }

    @PostMapping("/{id}/replies")
    ResponseEntity<NoticeView> reply(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody NoticeReplyRequest request) {
        var editor = Editors.of(caller);
        var creation = creations.of(caller, "reply-to-notice-" + id, key, request);
        return shown(editor, () -> board.reply(editor, creation, id, request.text(), today.now()));
    }

    /** Takes out every word of it: what should never have been written is not to be read. */
    @PostMapping("/{id}/remove")
    ResponseEntity<Void> remove(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        Refusals.told(() -> {
            board.remove(Editors.of(caller), id, expected.value(), today.now());
            return id;
        });
        return ResponseEntity.noContent().build();
    }

    /** Takes out a reply. */
    @PostMapping("/{id}/remove-reply")
    ResponseEntity<NoticeView> removeReply(
            Caller caller, @PathVariable UUID id, @RequestBody RemoveReplyRequest request) {
        var editor = Editors.of(caller);
        return shown(editor, () -> board.removeReply(editor, id, request.reply()));
    }

    /** Takes it for answered, or over. */
    @PostMapping("/{id}/close")
    ResponseEntity<NoticeView> close(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        var editor = Editors.of(caller);
        return shown(editor, () -> board.close(editor, id, expected.value()));
    }

    private ResponseEntity<NoticeView> shown(Editor reader, Supplier<Held<Notice>> command) {
        try {
            var notice = Refusals.told(command);
            return Answers.ok(notice.version(), view(reader, notice));
        } catch (NoticeClosed _) {
            throw new Refusal(HttpStatus.CONFLICT, "notice-closed");
        }
    }

    private NoticeView view(Editor reader, Held<Notice> notice) {
        return NoticeView.of(notice, board.mayClose(reader, notice));
    }
}
