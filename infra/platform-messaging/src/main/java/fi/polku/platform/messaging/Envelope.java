package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Which version of which aggregate a record carries, as far as its key and headers tell. */
record Envelope(UUID id, long epoch, long sequence, String region) {

    private static final int UUID_LENGTH = 36;

    /** Empty where the record does not say it in full. */
    static Optional<Envelope> of(ConsumerRecord<String, ?> record) {
        UUID id = id(record.key());
        Long epoch = number(record, Headers.EPOCH);
        Long sequence = number(record, Headers.SEQUENCE);
        String region = header(record, Headers.REGION);
        return id == null || epoch == null || sequence == null || region == null
                ? Optional.empty()
                : Optional.of(new Envelope(id, epoch, sequence, region));
    }

    static @Nullable UUID id(@Nullable String key) {
        if (key == null || key.length() != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static byte @Nullable [] body(ConsumerRecord<?, byte[]> record) {
        return record.value();
    }

    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static @Nullable Long number(ConsumerRecord<?, ?> record, String name) {
        String text = header(record, name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
