package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The topics, changed behind the services' backs as only an operator or an attacker could. */
final class Broker implements AutoCloseable {
    /** What services publish and copy. */
    static final List<String> STATES =
            List.of("polku.directory.v1", "polku.permission.v1", "polku.referral.v1", "polku.consultation.v1");

    private static final String BEAT = "fi.polku.beat.v1";
    private static final int LARGEST = 8 << 20;

    private final Ground ground;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    Broker(Polku polku) {
        this.ground = polku.ground();
        String servers = polku.stack().address("kafka");
        admin = Admin.create(Map.of("bootstrap.servers", servers));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", LARGEST, "buffer.memory", 8L * LARGEST),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** All states on a topic, in the order in which they lie in their partitions, without the signs of life between them. */
    List<ConsumerRecord<byte[], byte[]>> states(String topic) {
        return ground.records(topic).stream().filter(Broker::isState).toList();
    }

    static boolean isState(ConsumerRecord<byte[], byte[]> record) {
        return !BEAT.equals(header(record, "ce_type"));
    }

    /** The last record of each key, which is what compaction leaves. */
    Map<String, ConsumerRecord<byte[], byte[]>> last(String topic) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        states(topic).forEach(record -> last.put(key(record), record));
        return last;
    }

    /** Returns once the broker has them, each where it was put. */
    List<RecordMetadata> put(Collection<ProducerRecord<byte[], byte[]>> records) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        records.forEach(record -> sent.add(producer.send(record)));
        producer.flush();
        return sent.stream().map(Future::resultNow).toList();
    }

    /** Forgets all that lies on a topic; what comes later goes on after it. */
    void empty(String topic) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        producer.partitionsFor(topic)
                .forEach(info -> latest.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest()));
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        done(admin.listOffsets(latest).all())
                .forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end.offset())));
        // A topic that is only compacted lets nobody delete.
        set(topic, "cleanup.policy", "compact,delete");
        // The topic's leaders hear of it a little later.
        Eventually.asserted(() -> done(admin.deleteRecords(all).all()));
        set(topic, "cleanup.policy", topic.endsWith(".dlt") ? "compact,delete" : "compact");
    }

    /** Lets a topic take records of this many bytes. */
    void allow(String topic, int bytes) {
        set(topic, "max.message.bytes", Integer.toString(bytes));
    }

    /** A header as text; null where there is none. */
    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    static long number(ConsumerRecord<?, ?> record, String name) {
        String text = header(record, name);
        return text == null ? -1 : Long.parseLong(text);
    }

    static String key(ConsumerRecord<byte[], ?> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }

    private void set(String topic, String name, String value) {
        done(admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic),
                        List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                .all());
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
