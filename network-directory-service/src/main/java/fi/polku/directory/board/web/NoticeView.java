package fi.polku.directory.board.web;

import fi.polku.directory.board.Notice;
import fi.polku.directory.board.NoticeReply;
import fi.polku.directory.board.Subject;
import fi.polku.directory.entries.Held;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice.
 *
 * @param replyCount how many replies there are
 * @param replies absent in lists: two hundred of each would be more than anybody reads at once
 */
record NoticeView(
        UUID id,
        long version,
        String region,
        Subject subject,
        String language,
        String title,
        String text,
        List<String> competences,
        @Nullable LocalDate on,
        UUID organisation,
        UUID unit,
        UUID by,
        Instant at,
        boolean open,
        int replyCount,
        @Nullable List<NoticeReply> replies,
        List<String> availableActions) {

    static NoticeView of(Held<Notice> held, boolean mayClose) {
        return of(held, held.entry().replies(), mayClose);
    }

    static NoticeView listed(Held<Notice> held, boolean mayClose) {
        return of(held, null, mayClose);
    }

    private static NoticeView of(Held<Notice> held, @Nullable List<NoticeReply> replies, boolean mayClose) {
        var notice = held.entry();
        return new NoticeView(
                held.id(),
                held.version(),
                held.region(),
                notice.subject(),
                notice.language(),
                notice.title(),
                notice.text(),
                notice.competences(),
                notice.on(),
                notice.organisation(),
                notice.unit(),
                notice.by(),
                notice.at(),
                notice.open(),
                notice.replies().size(),
                replies,
                actions(notice, mayClose));
    }

    private static List<String> actions(Notice notice, boolean mayClose) {
        if (!notice.open()) {
            return mayClose ? List.of("remove") : List.of();
        }
        return mayClose ? List.of("reply", "close", "remove") : List.of("reply");
    }
}
