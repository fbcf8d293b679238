package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Dresses what leaves as CloudEvents 1.0 in Kafka's binary mode. */
final class CloudEvents {

    private static final byte[] JSON = "application/json".getBytes(UTF_8);
    private static final byte[] SPEC_1_0 = "1.0".getBytes(UTF_8);

    private final String source;
    private final MessagingJson json;

    CloudEvents(String service, MessagingJson json) {
        this.source = "/polku/" + service;
        this.json = json;
    }

    ProducerRecord<String, byte[]> state(Publishable<?> state, Object body) {
        String key = state.id().toString();
        CommitNote note = state.note();
        String eventId = key + "-" + state.epoch() + "-" + state.version();
        RecordHeaders headers = event(eventId, state.of().ceType(), key, note.at());
        put(headers, Headers.REGION, state.region());
        put(headers, Headers.EPOCH, Long.toString(state.epoch()));
        put(headers, Headers.SEQUENCE, Long.toString(state.version()));
        put(headers, Headers.CORRELATION, note.correlationId());
        put(headers, Headers.TRACEPARENT, note.traceparent());
        return new ProducerRecord<>(state.of().topic(), null, key, json.write(body), headers);
    }

    ProducerRecord<String, byte[]> beat(String topic, int partition, Instant now) {
        String key = "beat-" + partition;
        RecordHeaders headers = event(key + "-" + now.toEpochMilli(), Headers.BEAT, key, now);
        return new ProducerRecord<>(topic, partition, key, "{}".getBytes(UTF_8), headers);
    }

    private RecordHeaders event(String id, String type, String subject, Instant time) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, Headers.ID, id);
        put(headers, Headers.TYPE, type);
        put(headers, Headers.SOURCE, source);
        put(headers, Headers.SUBJECT, subject);
        put(headers, Headers.TIME, time.toString());
        headers.add(Headers.SPEC_VERSION, SPEC_1_0);
        headers.add(Headers.CONTENT_TYPE, JSON);
        return headers;
    }

    private static void put(RecordHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }
}
