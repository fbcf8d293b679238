package fi.polku.directory.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the board.
 *
 * @param language in which it is written, ISO 639 code
 * @param competences codes of what it takes to answer, or of what it is about
 * @param on the day of a training
 * @param by the membership that put it up
 * @param removedAt when its words were taken out, replies among them: somebody may have written what others are not to read
 * @param open until whoever put it up takes it for answered, or over
 */
public record Notice(
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
        List<NoticeReply> replies,
        @Nullable Instant removedAt) {

    /** More would be a discussion, which a document is no place for. */
    static final int MOST_REPLIES = 200;

    public Notice {
        competences = List.copyOf(competences);
        replies = List.copyOf(replies);
    }

    /** Without a word of it. */
    Notice removed(Instant now) {
        return new Notice(
                subject, language, "", "", List.of(), null, organisation, unit, by, at, false, List.of(), now);
    }

    Notice without(UUID reply) {
        return with(
                open, replies.stream().filter(one -> !reply.equals(one.id())).toList());
    }

    Notice replied(NoticeReply reply) {
        var all = new ArrayList<>(replies);
        all.add(reply);
        return with(open, all);
    }

    Notice closed() {
        return with(false, replies);
    }

    private Notice with(boolean stillOpen, List<NoticeReply> all) {
        return new Notice(
                subject, language, title, text, competences, on, organisation, unit, by, at, stillOpen, all, removedAt);
    }
}
