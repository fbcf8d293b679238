package fi.polku.directory.accessibility;

import fi.polku.directory.entries.Behind;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes feedback from everybody with a membership, and has the administrators of their region answer. It may tell how somebody
 * sees, hears or moves, so nobody else reads it.
 */
public final class AccessibilityDesk {

    private final Entries<AccessibilityFeedback> feedback;
    private final AccessibilityLists lists;
    private final CodeLists codes;

    AccessibilityDesk(Entries<AccessibilityFeedback> feedback, AccessibilityLists lists, CodeLists codes) {
        this.feedback = feedback;
        this.lists = lists;
        this.codes = codes;
    }

    public Held<AccessibilityFeedback> give(Editor editor, Creation creation, AccessibilityFeedback given) {
        if (!codes.languages().codes().contains(given.language())) {
            throw new EntryRefused(List.of(new Fault("/language", "unknown-code", List.of())));
        }
        return feedback.add(creation, editor.region(), given);
    }

    public Held<AccessibilityFeedback> find(Editor reader, UUID id) {
        return feedback.find(id)
                .filter(one -> mayAnswer(reader, one)
                        || reader.membership().equals(one.entry().by()))
                .orElseThrow(() -> new EntryUnknown(id));
    }

    /** One's own, or all of the region for those who answer it; the newest first. */
    public List<Held<AccessibilityFeedback>> list(
            Editor reader, @Nullable Boolean answered, @Nullable Behind after, int limit) {
        var by = isAdmin(reader) ? null : reader.membership();
        return lists.list(new AccessibilityQuery(reader.region(), by, answered, after, limit));
    }

    /** An answer that is corrected stays above the one that corrects it. */
    public Held<AccessibilityFeedback> answer(
            Editor editor, UUID id, long expectedVersion, AccessibilityAnswer answer) {
        var seen = find(editor, id);
        if (!mayAnswer(editor, seen)) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        if (seen.entry().answers().size() >= AccessibilityFeedback.MOST_ANSWERS) {
            throw new FeedbackFull();
        }
        return feedback.replace(seen, seen.entry().answered(answer));
    }

    public boolean mayAnswer(Editor editor, Held<AccessibilityFeedback> one) {
        return isAdmin(editor) && editor.region().equals(one.region());
    }

    private static boolean isAdmin(Editor editor) {
        return editor.duties().contains(Duties.REGION_ADMIN);
    }
}
