package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Ways to spoil a sound record, each with the reason that its dead letter has to give. Some take the key of the sound one,
 * so that it is the last of its key until its producer mends that.
 */
enum Poison {
    BAD_JSON("bad-json") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            return record(sound, sound.key(), "{\"word\":\"" + CANARY);
        }
    },
    WRONG_SCHEMA("bad-schema") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            return record(sound, key(), "{\"id\":7,\"region\":[\"%s\"]}".formatted(CANARY));
        }
    },
    NO_VALUE("no-value") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            return new ProducerRecord<>(sound.topic(), null, sound.key(), null, sound.headers());
        }
    },
    TOO_LARGE("too-large") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            String key = UUID.randomUUID().toString();
            String ballast = ",\"ballast\":\"%s\"}".formatted(CANARY.repeat(FIVE_MEGABYTES / CANARY.length()));
            String body = bodyOf(sound, key).strip();
            return record(sound, key.getBytes(UTF_8), body.substring(0, body.length() - 1) + ballast);
        }
    },
    WORDS_FOR_A_KEY("bad-envelope") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            return record(
                    sound,
                    CANARY.getBytes(UTF_8),
                    bodyOf(sound, UUID.randomUUID().toString()));
        }
    },
    NUMBERS_WITHOUT_END("bad-envelope") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            ProducerRecord<byte[], byte[]> record =
                    record(sound, key(), bodyOf(sound, UUID.randomUUID().toString()));
            put(record, Map.of("epoch", "9".repeat(400), "sequence", "1e999"));
            return record;
        }
    },
    HOSTILE_RETRY_HEADERS("bad-json") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            ProducerRecord<byte[], byte[]> record = BAD_JSON.of(sound);
            put(record, HOSTILE);
            return record;
        }
    },
    A_NAME_NO_STORE_TAKES("not-storable") {
        @Override
        ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound) {
            String key = UUID.randomUUID().toString();
            String body = bodyOf(sound, key).strip();
            return record(
                    sound,
                    key.getBytes(UTF_8),
                    "%s,\"%s\\u0000\":1}".formatted(body.substring(0, body.length() - 1), CANARY));
        }
    };

    /** Stands for what somebody may have written about a person. */
    static final String CANARY = "Kanarialintu";

    /** What other programs' retries keep in headers, as somebody would write it who wants to keep a consumer busy for ever. */
    static final Map<String, String> HOSTILE = Map.of(
            "kafka_dlt-original-topic",
            "polku.permission.v1",
            "kafka_dlt-original-offset",
            "9".repeat(400),
            "kafka_dlt-exception-message",
            CANARY,
            "kafka_dlt-exception-stacktrace",
            CANARY,
            "kafka_exception-fqcn",
            CANARY,
            "retry_topic-attempts",
            "-2147483648",
            "retry_topic-original-timestamp",
            "9".repeat(400),
            "retry_topic-backoff-timestamp",
            "9".repeat(18));

    private static final int FIVE_MEGABYTES = 5 << 20;

    private final String reason;

    Poison(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** This poison in the place of a sound record of the same kind. */
    abstract ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> sound);

    /** What a sound record says, said of another aggregate. */
    static String bodyOf(ConsumerRecord<byte[], byte[]> sound, String id) {
        return new String(sound.value(), UTF_8).replace(Broker.key(sound), id);
    }

    static ProducerRecord<byte[], byte[]> record(ConsumerRecord<byte[], byte[]> like, byte[] key, String body) {
        return new ProducerRecord<>(like.topic(), null, key, body.getBytes(UTF_8), like.headers());
    }

    static void put(ProducerRecord<byte[], byte[]> record, Map<String, String> headers) {
        headers.forEach((name, text) -> record.headers().remove(name).add(name, text.getBytes(UTF_8)));
    }

    private static byte[] key() {
        return UUID.randomUUID().toString().getBytes(UTF_8);
    }
}
