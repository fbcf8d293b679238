package fi.polku.referral.attachments.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads chunks one after the other, each fetched when the one before it is used up. */
final class ChunkInput extends InputStream {
    private final int count;
    private final IntFunction<byte @Nullable []> chunks;
    private byte[] present = {};
    private int at;
    private int next;

    ChunkInput(int count, IntFunction<byte @Nullable []> chunks) {
        this.count = count;
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        return isOver() ? -1 : present[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        int some = Math.min(length, present.length - at);
        System.arraycopy(present, at, target, from, some);
        at += some;
        return some;
    }

    private boolean isOver() throws IOException {
        while (at == present.length) {
            if (next == count) {
                return true;
            }
            byte[] chunk = chunks.apply(next);
            if (chunk == null) {
                throw new IOException("Chunk %d of %d is missing".formatted(next, count));
            }
            present = chunk;
            at = 0;
            next++;
        }
        return false;
    }
}
