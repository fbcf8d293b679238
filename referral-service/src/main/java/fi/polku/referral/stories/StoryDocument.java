package fi.polku.referral.stories;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client case [asiakascase] as it is stored. It holds nothing that leads to the client.
 *
 * @param title ciphertext, under a key of the story's own
 * @param story ciphertext
 * @param reader the second one, who found it anonymous
 */
record StoryDocument(
        Member writer,
        Status status,
        @Nullable String title,
        @Nullable String story,
        Instant writtenAt,
        @Nullable Member reader,
        @Nullable Instant publishedAt) {
    StoryDocument published(Member by, Instant at) {
        return new StoryDocument(writer, Status.PUBLISHED, title, story, writtenAt, by, at);
    }

    StoryDocument withdrawn() {
        return new StoryDocument(writer, Status.WITHDRAWN, null, null, writtenAt, reader, publishedAt);
    }

    /** Its code, as it is stored and shown. */
    enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }
}
