package fi.polku.referral.attachments.mongo;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * A piece of a file's ciphertext.
 *
 * @param number from 0, without gaps
 * @param at when it came
 */
record Chunk(@BsonId String id, UUID content, int number, Instant at, Binary data) {
    static final String COLLECTION = "attachment_chunk";
    static final String CONTENT = "content";
    static final String NUMBER = "number";
    static final String AT = "at";

    /** Far below what a document may hold, and all of a file that is in memory at a time. */
    static final int SIZE = 256 * 1024;

    static Chunk of(UUID content, int number, Instant at, byte[] data) {
        return new Chunk(id(content, number), content, number, at, new Binary(data));
    }

    static String id(UUID content, int number) {
        return content + ":" + number;
    }
}
