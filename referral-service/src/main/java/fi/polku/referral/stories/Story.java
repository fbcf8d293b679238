package fi.polku.referral.stories;

import fi.polku.referral.stories.StoryDocument.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story as a caller may read it; of whoever wrote it the unit alone. */
record Story(
        UUID id,
        long version,
        UUID unit,
        Status status,
        @Nullable String title,
        @Nullable String story,
        Instant writtenAt,
        @Nullable Instant publishedAt,
        List<String> availableActions) {
    @Override
    public String toString() {
        return "Story[" + id + "]";
    }
}
