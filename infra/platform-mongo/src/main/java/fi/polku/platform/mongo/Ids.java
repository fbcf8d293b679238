package fi.polku.platform.mongo;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the ids of documents: new ones in order of time, derived ones always the same for the same parts. */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A version 7 id, later than every id this process made before, also within one millisecond. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        return new UUID(
                (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & 0xFFFL),
                (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** A version 8 id that follows from the parts alone, in their order. */
    public static UUID derived(String... parts) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(LengthPrefixed.of(parts)));
        return new UUID(
                (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java platform has SHA-256", e);
        }
    }
}
