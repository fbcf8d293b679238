package fi.polku.directory.entries;

import org.jspecify.annotations.Nullable;

/**
 * How an entry stands, whatever it is an entry of.
 *
 * @param draft true while only its owners see it
 * @param lifeCycle code: from development to its end, as projects leave things behind (S0-3); absent while nobody has said
 * @param assurance who last said that the entry is true
 * @param lastEdit what was changed last; older edits are in the history
 * @param revision what it is to become, where it is published and its owners are writing something else
 */
public record Standing(
        boolean draft,
        @Nullable String lifeCycle,
        @Nullable Assurance assurance,
        @Nullable Edit lastEdit,
        @Nullable Revision revision) {

    /** Published, and nothing more is known. */
    public static final Standing PUBLISHED = new Standing(false, null, null, null, null);

    /** As somebody proposes it. */
    public static Standing proposed(boolean draft, @Nullable String lifeCycle) {
        return new Standing(draft, lifeCycle, null, null, null);
    }

    /** Entries that older releases wrote say nothing, and are published. */
    static Standing orPublished(@Nullable Standing standing) {
        return standing == null ? PUBLISHED : standing;
    }

    /** What was proposed, where the rest stays as it was: neither assurance nor publication comes by an edit. */
    Standing proposedOver(Standing seen) {
        return new Standing(seen.draft, lifeCycle, seen.assurance, seen.lastEdit, seen.revision);
    }

    Standing published() {
        return new Standing(false, lifeCycle, assurance, lastEdit, null);
    }

    /** With what the entry is to become; null where it is to stay. */
    Standing revised(@Nullable Revision next) {
        return new Standing(draft, lifeCycle, assurance, lastEdit, next);
    }

    Standing assured(@Nullable Assurance word) {
        return new Standing(draft, lifeCycle, word, lastEdit, revision);
    }

    Standing edited(Edit edit) {
        return new Standing(draft, lifeCycle, assurance, edit, revision);
    }
}
