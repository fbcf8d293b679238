package fi.polku.referral.attachments.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Outages;
import fi.polku.referral.attachments.Files;
import fi.polku.referral.attachments.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Files in a collection of chunks: the portable subset of what GridFS is, with the reference elsewhere. */
final class MongoFiles implements Files {
    /** Far beyond what a request may take: what nothing refers to by then, nothing will. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    /** Older ones have been looked through day by day. */
    private static final Duration LOOKED_THROUGH = Duration.ofDays(30);

    private final MongoCollection<Chunk> chunks;
    private final Predicate<UUID> referred;
    private final Clock clock;

    MongoFiles(MongoDatabase database, Predicate<UUID> referred, Clock clock) {
        this.chunks = database.getCollection(Chunk.COLLECTION, Chunk.class);
        this.referred = referred;
        this.clock = clock;
    }

    @Override
    public StoredFile store(InputStream plain) throws IOException {
        UUID content = Ids.next();
        String key = FileCipher.newKey();
        var pieces =
                new ChunkOutput((data, number) -> chunks.insertOne(Chunk.of(content, number, clock.instant(), data)));
        try {
            long size;
            try (OutputStream encrypted = FileCipher.encrypting(key, content, pieces)) {
                size = plain.transferTo(encrypted);
            }
            return new StoredFile(content, pieces.count(), size, key);
        } catch (IOException | RuntimeException broken) {
            removeAfter(broken, content);
            throw broken;
        }
    }

    @Override
    public InputStream open(StoredFile file) throws IOException {
        return FileCipher.decrypting(
                file.key(), file.content(), new ChunkInput(file.chunks(), number -> data(file.content(), number)));
    }

    /** The first chunk last, since by it what a crash leaves is found. */
    @Override
    public void remove(UUID content) {
        Bson ofContent = Filters.eq(Chunk.CONTENT, content);
        chunks.deleteMany(Filters.and(ofContent, Filters.gt(Chunk.NUMBER, 0)));
        chunks.deleteOne(Filters.eq(Chunk.id(content, 0)));
    }

    @Override
    public int removeOrphans() {
        Instant now = clock.instant();
        Bson old = Filters.and(
                Filters.eq(Chunk.NUMBER, 0),
                Filters.gt(Chunk.AT, now.minus(LOOKED_THROUGH)),
                Filters.lt(Chunk.AT, now.minus(FORGOTTEN)));
        List<UUID> orphans = new ArrayList<>();
        chunks.withDocumentClass(BsonDocument.class)
                .find(old)
                .projection(Projections.include(Chunk.CONTENT))
                .map(chunk -> chunk.getBinary(Chunk.CONTENT).asUuid())
                .forEach(content -> {
                    if (!referred.test(content)) {
                        orphans.add(content);
                    }
                });
        orphans.forEach(this::remove);
        return orphans.size();
    }

    private byte @Nullable [] data(UUID content, int number) {
        Chunk chunk = chunks.find(Filters.eq(Chunk.id(content, number))).first();
        return chunk == null ? null : chunk.data().getData();
    }

    private void removeAfter(Exception broken, UUID content) {
        try {
            remove(content);
        } catch (RuntimeException left) {
            if (!Outages.isOutage(left)) {
                broken.addSuppressed(left);
            }
        }
    }
}
