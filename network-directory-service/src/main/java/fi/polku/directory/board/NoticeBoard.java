package fi.polku.directory.board;

import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.reference.CodeLists;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Puts notices up, has peers reply, takes them down. Everybody with a membership may: peers are in all regions (S3-10). */
public final class NoticeBoard {

    private final Entries<Notice> notices;
    private final NoticeLists lists;
    private final CodeLists codes;

    NoticeBoard(Entries<Notice> notices, NoticeLists lists, CodeLists codes) {
        this.notices = notices;
        this.lists = lists;
        this.codes = codes;
    }

    public Held<Notice> putUp(Editor editor, Creation creation, Notice notice) {
        var faults = new ArrayList<Fault>();
        if (!codes.languages().codes().contains(notice.language())) {
            faults.add(fault("/language", "unknown-code"));
        }
        for (var i = 0; i < notice.competences().size(); i++) {
            if (!codes.competences().codes().contains(notice.competences().get(i))) {
                faults.add(fault("/competences/" + i, "unknown-code"));
            }
        }
        if (notice.subject() == Subject.TRAINING && notice.on() == null) {
            faults.add(fault("/on", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return notices.add(creation, editor.region(), notice);
    }

    /** Peers do not wait for each other: of two who reply at once both are heard. */
    public Held<Notice> reply(Editor editor, Creation creation, UUID id, String text, Instant at) {
        return changed(id, seen -> {
            if (seen.replies().stream().anyMatch(reply -> creation.id().equals(reply.id()))) {
                return seen;
            }
            if (!seen.open() || seen.replies().size() >= Notice.MOST_REPLIES) {
                throw new NoticeClosed();
            }
            return seen.replied(new NoticeReply(creation.id(), text, editor.membership(), editor.unit(), at));
        });
    }

    /** By whoever put it up, or who keeps the directory of their region: nobody reads a word of it any more. */
    public void remove(Editor editor, UUID id, long expectedVersion, Instant at) {
        require(mayClose(editor, find(id)));
        var seen = newest(id, expectedVersion);
        notices.replace(seen, seen.entry().removed(at));
    }

    /** By whoever gave it, or who keeps the directory of the notice's region. */
    public Held<Notice> removeReply(Editor editor, UUID id, UUID reply) {
        var seen = find(id);
        var given = seen.entry().replies().stream()
                .filter(one -> reply.equals(one.id()))
                .findFirst()
                .orElseThrow(() -> new EntryRefused(List.of(fault("/reply", "unknown-reference"))));
        require(keeps(editor, seen) || given.by().equals(editor.membership()));
        return changed(id, notice -> notice.without(reply));
    }

    private Held<Notice> changed(UUID id, UnaryOperator<Notice> change) {
        while (true) {
            var seen = find(id);
            var next = change.apply(seen.entry());
            try {
                return next.equals(seen.entry()) ? seen : notices.replace(seen, next);
            } catch (StaleVersion _) {
                // Somebody was quicker: once more, over what they have said.
            }
        }
    }

    /** By whoever put it up, or who keeps the directory of their region. */
    public Held<Notice> close(Editor editor, UUID id, long expectedVersion) {
        var seen = find(id);
        require(mayClose(editor, seen));
        seen = newest(id, expectedVersion);
        return seen.entry().open() ? notices.replace(seen, seen.entry().closed()) : seen;
    }

    public boolean mayClose(Editor editor, Held<Notice> notice) {
        return keeps(editor, notice) || notice.entry().by().equals(editor.membership());
    }

    public Held<Notice> find(UUID id) {
        return notices.find(id)
                .filter(notice -> notice.entry().removedAt() == null)
                .orElseThrow(() -> new EntryUnknown(id));
    }

    /** The newest first. */
    public List<Held<Notice>> list(NoticeQuery query) {
        return lists.list(query);
    }

    private static boolean keeps(Editor editor, Held<Notice> notice) {
        return editor.region().equals(notice.region()) && editor.duties().contains(Duties.DIRECTORY_EDITOR);
    }

    private static void require(boolean right) {
        if (!right) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
    }

    private Held<Notice> newest(UUID id, long expectedVersion) {
        var seen = find(id);
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        return seen;
    }

    private static Fault fault(String pointer, String code) {
        return new Fault(pointer, code, List.of());
    }
}
