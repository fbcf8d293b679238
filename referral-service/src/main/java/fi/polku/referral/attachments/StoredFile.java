package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Where a file lies and what opens it. It prints without its key.
 *
 * @param content names its chunks
 * @param size in bytes, as it was sent
 * @param key of this file alone, in Base64
 */
public record StoredFile(UUID content, int chunks, long size, String key) {
    public StoredFile {
        requireNonNull(content, "content");
        requireNonNull(key, "key");
    }

    @Override
    public String toString() {
        return "StoredFile[%s]".formatted(content);
    }
}
