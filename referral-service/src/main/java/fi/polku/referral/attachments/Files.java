package fi.polku.referral.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The contents of files, each encrypted under a key of its own, never whole in memory. */
public interface Files {
    /** Stores what comes, as it comes. Where that breaks off nothing is left but what {@link #removeOrphans} finds. */
    StoredFile store(InputStream content) throws IOException;

    /** The content as it was sent; it fails while it is read where a chunk is missing, altered or another's. */
    InputStream open(StoredFile file) throws IOException;

    void remove(UUID content);

    /** Removes contents that nothing refers to long after they came; how many. */
    int removeOrphans();
}
