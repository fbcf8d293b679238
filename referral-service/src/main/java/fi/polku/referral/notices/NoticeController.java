package fi.polku.referral.notices;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.referral.notices.Notices.Narrowed;
import fi.polku.referral.notices.Notices.Position;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What has happened, for the caller and their unit. A notice names a referral, a support period or a problem point; whoever wants
 * more asks for that.
 */
@RestController
@RequestMapping("/api/referral/notices")
class NoticeController {
    private final Notices notices;
    private final Cursors cursors;

    NoticeController(Notices notices, Cursors cursors) {
        this.notices = notices;
        this.cursors = cursors;
    }

    @GetMapping
    ResponseEntity<Items<NoticeView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Boolean unread,
            @RequestParam(required = false) @Nullable Boolean wholeUnit,
            @RequestParam(required = false) @Nullable UUID id,
            PageRequest page) {
        var narrowed = new Narrowed(Boolean.TRUE.equals(unread), Boolean.TRUE.equals(wholeUnit), id);
        String list = narrowed.name();
        List<Notice> found = notices.of(caller, narrowed, position(caller, list, page.cursor()), page.limit() + 1);
        Page<Notice> rows = Page.of(
                found,
                page.limit(),
                last -> cursors.sign(
                        caller,
                        list,
                        Map.of("at", last.at().toString(), "id", last.id().toString())));
        return Answers.page(rows.map(NoticeView::of));
    }

    /** Marks notices as read; what is not the caller's is passed over. */
    @PostMapping("/read")
    ReadView read(Caller caller, @RequestBody ReadRequest request) {
        return new ReadView(notices.read(caller, request.ids()));
    }

    private @Nullable Position position(Caller caller, String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> position = cursors.read(caller, list, cursor);
        return new Position(
                Instant.parse(position.getOrDefault("at", "")), UUID.fromString(position.getOrDefault("id", "")));
    }

    record ReadRequest(@NotNull @Size(max = 200) List<UUID> ids) {}

    record ReadView(long read) {}

    record NoticeView(
            UUID id,
            @Nullable UUID referral,
            @Nullable UUID supportPeriod,
            @Nullable UUID processProblem,
            String fact,
            @Nullable String code,
            Instant at,
            boolean needsAction,
            @Nullable Instant readAt) {
        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.referral(),
                    notice.supportPeriod(),
                    notice.processProblem(),
                    notice.fact(),
                    notice.code(),
                    notice.at(),
                    notice.needsAction(),
                    notice.readAt());
        }
    }
}
