package fi.polku.referral.attachments.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCipherTests {
    private static final int SEVERAL_CHUNKS = 3 * Chunk.SIZE + 17;

    /** What may be on its way between source and store. */
    private static final int SOME = 128 * 1024;

    private final UUID content = UUID.randomUUID();
    private final String key = FileCipher.newKey();

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, Chunk.SIZE - 1, Chunk.SIZE, Chunk.SIZE + 1, SEVERAL_CHUNKS})
    void givesBackWhatItWasGiven(int size) throws IOException {
        byte[] plain = bytes(size);

        List<byte[]> chunks = encrypted(plain);

        assertThat(chunks).allSatisfy(chunk -> assertThat(chunk.length).isBetween(1, Chunk.SIZE));
        assertThat(decrypted(key, content, chunks)).isEqualTo(plain);
    }

    @Test
    void noticesWhatIsAlteredLeftOutOrMoved() throws IOException {
        List<byte[]> altered = encrypted(bytes(SEVERAL_CHUNKS));
        altered.get(2)[100] ^= 1;
        List<byte[]> cut = encrypted(bytes(SEVERAL_CHUNKS));
        cut.removeLast();
        List<byte[]> moved = encrypted(bytes(SEVERAL_CHUNKS));
        Collections.swap(moved, 1, 2);

        for (List<byte[]> chunks : List.of(altered, cut, moved)) {
            assertThatThrownBy(() -> decrypted(key, content, chunks)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void opensNoFileUnderAnotherKeyOrInAnothersPlace() throws IOException {
        List<byte[]> chunks = encrypted(bytes(1000));

        assertThatThrownBy(() -> decrypted(FileCipher.newKey(), content, chunks))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decrypted(key, UUID.randomUUID(), chunks)).isInstanceOf(IOException.class);
    }

    /** So a file of any size takes the same room, whichever way it goes. */
    @Test
    void passesEachChunkOnBeforeMuchMoreIsTakenIn() throws IOException {
        var source = new Counted(bytes(SEVERAL_CHUNKS));
        List<byte[]> chunks = new ArrayList<>();
        var output = new ChunkOutput((chunk, number) -> {
            assertThat(source.taken).isLessThanOrEqualTo((number + 1) * Chunk.SIZE + SOME);
            chunks.add(chunk);
        });
        try (OutputStream encrypting = FileCipher.encrypting(key, content, output)) {
            source.transferTo(encrypting);
        }
        List<Integer> fetched = new ArrayList<>();
        var input = new ChunkInput(chunks.size(), number -> {
            fetched.add(number);
            return chunks.get(number);
        });

        InputStream decrypting = FileCipher.decrypting(key, content, input);
        decrypting.readNBytes(1000);

        assertThat(fetched).containsExactly(0);
        decrypting.readAllBytes();
        assertThat(fetched).containsExactly(0, 1, 2, 3);
    }

    @Test
    void failsWhereAChunkIsMissing() throws IOException {
        List<byte[]> chunks = encrypted(bytes(SEVERAL_CHUNKS));
        var input = new ChunkInput(chunks.size(), number -> number == 1 ? null : chunks.get(number));

        assertThatThrownBy(() -> FileCipher.decrypting(key, content, input).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private List<byte[]> encrypted(byte[] plain) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        var output = new ChunkOutput((chunk, number) -> {
            assertThat(number).isEqualTo(chunks.size());
            chunks.add(chunk);
        });
        try (OutputStream encrypting = FileCipher.encrypting(key, content, output)) {
            encrypting.write(plain);
        }
        assertThat(output.count()).isEqualTo(chunks.size());
        return chunks;
    }

    private static byte[] decrypted(String key, UUID content, List<byte[]> chunks) throws IOException {
        return FileCipher.decrypting(key, content, new ChunkInput(chunks.size(), chunks::get))
                .readAllBytes();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static final class Counted extends ByteArrayInputStream {
        private int taken;

        Counted(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            int got = super.read(target, from, length);
            taken += Math.max(got, 0);
            return got;
        }

        /** Its own would hand everything over at once. */
        @Override
        public synchronized long transferTo(OutputStream out) throws IOException {
            byte[] some = new byte[8192];
            long all = 0;
            for (int got = read(some, 0, some.length); got >= 0; got = read(some, 0, some.length)) {
                out.write(some, 0, got);
                all += got;
            }
            return all;
        }
    }
}
