package fi.polku.directory.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an entry: who, when, and what of it.
 *
 * @param version the version it made
 * @param by the membership of who did it; absent where the operator or an import did
 * @param draftedBy the membership that wrote a draft which another one published
 * @param source where an import came from; absent for a human's edit
 * @param changes empty for the first version, which is a change of everything
 */
public record Edit(
        long version,
        Instant at,
        @Nullable UUID by,
        @Nullable UUID unit,
        @Nullable UUID draftedBy,
        @Nullable String source,
        List<FieldChange> changes) {

    public Edit {
        changes = List.copyOf(changes);
    }

    /** The field that is true while an entry is a draft. */
    public static final String DRAFT = "/standing/draft";

    /** Whether what had been a draft was for everybody to read from this edit on. */
    boolean publishes() {
        return changes.stream().anyMatch(change -> change.field().equals(DRAFT));
    }

    static Edit of(long version, Hand hand, List<FieldChange> changes) {
        return new Edit(version, hand.at(), hand.membership(), hand.unit(), null, hand.source(), changes);
    }

    /** This edit, of what somebody had written before. */
    Edit drafted(@Nullable UUID writer) {
        var another = writer == null || writer.equals(by) ? null : writer;
        return new Edit(version, at, by, unit, another, source, changes);
    }
}
