package fi.polku.referral.attachments.mongo;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Cuts what is written into chunks. */
final class ChunkOutput extends OutputStream {
    private final ObjIntConsumer<byte[]> chunks;
    private final byte[] buffer = new byte[Chunk.SIZE];
    private int filled;
    private int count;
    private boolean closed;

    ChunkOutput(ObjIntConsumer<byte[]> chunks) {
        this.chunks = chunks;
    }

    int count() {
        return count;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, at, buffer, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == buffer.length) {
                put();
            }
        }
    }

    /** What is in the buffer still goes out; twice is once. */
    @Override
    public void close() {
        if (!closed && filled > 0) {
            put();
        }
        closed = true;
    }

    private void put() {
        chunks.accept(Arrays.copyOf(buffer, filled), count);
        count++;
        filled = 0;
    }
}
