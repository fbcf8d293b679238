package fi.polku.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Tells what each record of one topic is. */
final class CopyReader {

    private final Map<String, List<CopiedType<?>>> types;
    private final MessagingJson json;
    private final long maxSize;

    CopyReader(List<CopiedType<?>> types, MessagingJson json, long maxSize) {
        this.types = types.stream().collect(Collectors.groupingBy(CopiedType::ceType));
        this.json = json;
        this.maxSize = maxSize;
    }

    Arrived read(ConsumerRecord<String, byte[]> record) {
        String ceType = Envelope.header(record, Headers.TYPE);
        if (Headers.BEAT.equals(ceType)) {
            return new Arrived.Beat();
        }
        byte @Nullable [] body = Envelope.body(record);
        if (body == null) {
            return new Arrived.Spoilt(Poison.NO_VALUE);
        }
        if (ceType == null) {
            return new Arrived.Spoilt(Poison.BAD_ENVELOPE);
        }
        List<CopiedType<?>> wanted = types.get(ceType);
        if (wanted == null) {
            return new Arrived.Unknown();
        }
        return body.length > maxSize ? new Arrived.Spoilt(Poison.TOO_LARGE) : read(record, body, wanted);
    }

    private Arrived read(ConsumerRecord<String, ?> record, byte[] body, List<CopiedType<?>> wanted) {
        Optional<Envelope> envelope = Envelope.of(record);
        if (envelope.isEmpty()) {
            return new Arrived.Spoilt(Poison.BAD_ENVELOPE);
        }
        try {
            List<CopyEntry<?>> entries = new ArrayList<>();
            for (CopiedType<?> type : wanted) {
                entries.add(entry(type, envelope.get(), body, record));
            }
            return new Arrived.Entries(entries);
        } catch (StreamReadException | StreamConstraintsException e) {
            return new Arrived.Spoilt(Poison.BAD_JSON);
        } catch (JacksonException | IllegalArgumentException e) {
            return new Arrived.Spoilt(Poison.BAD_SCHEMA);
        }
    }

    private <P> CopyEntry<P> entry(CopiedType<P> type, Envelope envelope, byte[] body, ConsumerRecord<?, ?> record) {
        P state = json.read(body, type.type());
        if (state == null) {
            throw new IllegalArgumentException("The body is the word null");
        }
        return new CopyEntry<>(
                type,
                new Copied<>(envelope.id(), envelope.epoch(), envelope.sequence(), envelope.region(), state),
                new Body(body),
                new CopyEntry.Position(new TopicPartition(record.topic(), record.partition()), record.offset()),
                Envelope.header(record, Headers.CORRELATION),
                Envelope.header(record, Headers.TRACEPARENT));
    }
}
